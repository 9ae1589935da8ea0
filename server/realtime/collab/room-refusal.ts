import type { CloseCode } from '#domain/realtime/close-codes.ts';

/** A room that can not be opened, with the code that tells the browser why. */
export class RoomRefusal extends Error {
	override readonly name = 'RoomRefusal';
	readonly code: CloseCode;
	constructor(code: CloseCode, why: string) {
		super(why);
		this.code = code;
	}
}
