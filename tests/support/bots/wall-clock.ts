/** Milliseconds that two processes, and a browser's page, of one machine agree upon, finer than `Date.now()`. */
export const wallClock = (): number => performance.timeOrigin + performance.now();
