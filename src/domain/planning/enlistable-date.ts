/** A coming date where a situation may be put on the agenda, unless it is full ([TOUR-7]). */
export interface EnlistableDate {
	readonly id: string;
	/** ISO UTC. */
	readonly startsAt: string;
	readonly full: boolean;
}
