/** Who is at the other end, from the session: never from what the browser says. */
export interface CollabPerson {
	readonly personId: string;
	readonly sessionId: string;
	readonly name: string;
	/** 0–11. */
	readonly palette: number;
}
