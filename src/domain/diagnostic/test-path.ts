/** Where the test opens our own WebSocket: `/essai/<ticket>`. */
export const testSocketPath = '/essai';
/** Media rooms of the test, and no other, are named so: their webhooks count for nothing (PST-8). */
export const testRoomPrefix = 'essai-';
/** A test room is deleted after this, whatever its browser became: LiveKit renews the tokens of who is inside. */
export const testRoomLife = 5 * 60_000;

export const isTestRoom = (name: string): boolean => name.startsWith(testRoomPrefix);
