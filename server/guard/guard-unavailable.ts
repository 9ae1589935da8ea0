/** The guard did not answer: late, crashed or stopped. Holds no text and no cause: both may carry what was read. */
export class GuardUnavailable extends Error {
	override readonly name = 'GuardUnavailable';
	readonly why: 'late' | 'crashed' | 'stopped';

	constructor(why: GuardUnavailable['why']) {
		super(`the guard gave no answer: ${why}`);
		this.why = why;
	}
}
