/** 1.13.5 is the last tag that `go install` accepts: later ones carry `replace` directives. */
export const LIVEKIT_VERSION = '1.13.5';
