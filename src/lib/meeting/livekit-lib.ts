import type * as livekit from 'livekit-client';

/** The LiveKit client, loaded when the first media room is joined. */
export type Lib = typeof livekit;
