/** A launch that cannot go on; the message is the sentence shown to the person, in French. */
export class LaunchError extends Error {
	/** @override */
	name = 'LaunchError';
}

/**
 * Gives the sentence to show for anything thrown.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceOf(error) {
	if (error instanceof LaunchError) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
