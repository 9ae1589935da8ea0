import {
	readConnectionError,
	readDisconnectReason,
	type DisconnectAdvice
} from '../disconnect-reason.ts';
import type { Lib } from '../livekit-lib.ts';

/** Reads why a room did not open; a server that says « leave » says why in a disconnect reason of its own. */
export function adviceOfFailure(lib: Lib, error: unknown): DisconnectAdvice | null {
	if (!(error instanceof lib.ConnectionError)) return null;
	const { reason, context } = error;
	if (reason === lib.ConnectionErrorReason.LeaveRequest && typeof context === 'number')
		return readDisconnectReason(lib.DisconnectReason[context] ?? '');
	return readConnectionError(lib.ConnectionErrorReason[reason] ?? '');
}
