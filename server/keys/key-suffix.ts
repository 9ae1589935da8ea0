/** Ends the name of every file that holds a wrapped key. */
export const keySuffix = '.key';
