import process from 'node:process';

/** The client writes each of its steps to the output, unless it is loaded as in production. */
const kept = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
export const rtc = await import('@livekit/rtc-node');
process.env['NODE_ENV'] = kept;
