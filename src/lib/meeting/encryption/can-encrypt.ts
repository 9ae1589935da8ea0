/** What a browser must have; given by tests, the browser's own otherwise. */
interface Scope {
	readonly crypto?: { readonly subtle?: unknown } | undefined;
	readonly RTCRtpScriptTransform?: unknown;
	readonly RTCRtpSender?: { readonly prototype: object } | undefined;
	readonly Worker?: unknown;
}

/**
 * Whether this browser can encrypt picture and sound: what the media client itself asks for, without loading it, so
 * that the door can say it (meeting.md §4.4).
 */
export function canEncrypt(scope: Scope = globalThis): boolean {
	const frames =
		scope.RTCRtpScriptTransform !== undefined ||
		(scope.RTCRtpSender !== undefined && 'createEncodedStreams' in scope.RTCRtpSender.prototype);
	// `crypto.subtle` is missing from pages that came in clear text from another host.
	return frames && scope.Worker !== undefined && scope.crypto?.subtle !== undefined;
}
