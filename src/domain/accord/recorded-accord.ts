import type { Accord } from './accord.ts';

/** An accord as it stands in the history of a dossier. */
export interface RecordedAccord {
	readonly id: string;
	readonly recordedBy: string;
	/** ISO UTC. */
	readonly recordedAt: string;
	readonly accord: Accord;
}
