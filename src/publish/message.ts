/** What the messages of our frames to the page around them are known by. */
export const MESSAGE = 'standstill-height';
