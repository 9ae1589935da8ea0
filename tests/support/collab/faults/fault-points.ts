/**
 * The moments at which a server can be killed, in the order in which an update, a fold and a finalisation reach them.
 * They are reached from outside: the store, the sockets and the person's id as the hub was given them.
 */
export const faultPoints = {
	received: 'its frame was read, nobody looked at it',
	checking: 'it is being checked, nothing of it is applied',
	applied: 'it was checked and applied, nobody was told',
	shown: 'the first of two colleagues was told, not the other',
	told: 'everybody was told, the INSERT was not sent',
	sent: 'the INSERT was sent, nothing was heard of it',
	inserted: 'the INSERT was done, the COMMIT was not',
	committed: 'the COMMIT was done, the acknowledgement was not sent',
	acknowledged: 'the acknowledgement was sent',
	claiming: 'the id of a browser is about to be registered',
	claimed: 'the id of a browser was registered, its frame waits',
	reading: 'the rows to fold were read',
	folded: 'the snapshot was made',
	replaced: 'the snapshot took the place of the rows, the COMMIT was not done',
	compacted: 'the COMMIT of the fold was done',
	releasing: 'the room was folded and not given back',
	freezing: 'everything is stored, the state is not changed',
	frozen: 'the draft is frozen, the finalising transaction has not begun',
	destroyed: 'the draft was destroyed, the COMMIT was not done',
	finalised: 'the finalisation was committed, the sockets are open'
} as const;

export type FaultPoint = keyof typeof faultPoints;

/** A process that dies where it was told. */
export interface Faults {
	/** Chooses the point, and how often it is passed before the last time. */
	arm(point: FaultPoint, passes: number): void;
	/** SIGKILL, here and now, when armed for this point. */
	reach(point: FaultPoint): void;
	isArmed(point: FaultPoint): boolean;
}

/** Makes the faults of this process. */
export function createFaults(): Faults {
	let armed: FaultPoint | null = null;
	let left = 0;
	return {
		arm(point, passes) {
			armed = point;
			left = passes;
		},
		isArmed: (point) => armed === point,
		reach(point) {
			if (armed !== point) return;
			if (left === 0) process.kill(process.pid, 'SIGKILL');
			left -= 1;
		}
	};
}
