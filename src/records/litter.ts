/** What systems and editors leave beside one's files; nobody means it, and nothing is made of it. */
const LITTER = /^(?:desktop\.ini|Thumbs\.db|\.DS_Store|\._.*|~\$.*|.*~|.*\.sw[po]|.*\.orig)$/i;

/** Whether a file of this name is no content, but was left there by a system or an editor. */
export const isLitter = (name: string): boolean => LITTER.test(name);
