/** Why a verification could not take place, in French, fit for a terminal: no content, no secret. */
export class CannotVerify extends Error {
	override readonly name = 'CannotVerify';
}
