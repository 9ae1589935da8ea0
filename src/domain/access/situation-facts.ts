import type { Accord } from '#domain/accord/accord.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Identity } from './identity.ts';
import type { Title } from './title.ts';

/** A person around one situation, at one moment. */
export interface Standing {
	readonly titles: readonly Title[];
	/** The patient refused this person (Guide, « Secret »: accord partiel). */
	readonly refused: boolean;
	/** Let in by whoever keeps the door, and still in. Only live actions ask for it. */
	readonly admitted: boolean;
	/** Strongly logged in, recognised in this Intervision, or neither (decisions.md §6). */
	readonly identity: Identity;
}

/** What rights depend on, on the side of the situation. */
export interface SituationFacts {
	readonly phase: SituationPhase;
	readonly accord: Pick<Accord, 'state' | 'exceptionValidatedBy' | 'acceptsUnconcerned'>;
	/** [REC-13] The animateur has opened a part to the patient, who is a guest of this situation; absent: no. */
	readonly guestPart?: boolean;
	/** What was to be told to the patient has been; absent: not yet. */
	readonly restituted?: boolean;
}
