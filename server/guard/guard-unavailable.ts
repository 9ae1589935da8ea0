/** The guard did not answer: late, crashed or stopped. Holds no text and no cause: both may carry what was read. */
export class GuardUnavailable extends Error {
	override readonly name = 'GuardUnavailable';

	constructor(readonly why: 'late' | 'crashed' | 'stopped') {
		super(`the guard gave no answer: ${why}`);
	}
}
