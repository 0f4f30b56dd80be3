/** The questions whose claims a section lists besides the register of all claims. */
export const REGISTERS: { [section: string]: string[] } = {
	duration: ['how-long'],
	scale: ['output', 'cost', 'jobs', 'economy'],
};
