import type { Accord } from '#domain/accord/accord.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Title } from './title.ts';

/** A person around one situation, at one moment. */
export interface Standing {
	readonly titles: readonly Title[];
	/** The patient refused this person (Guide, « Secret »: accord partiel). */
	readonly refused: boolean;
	/** Let in by whoever keeps the door, and still in. Only live actions ask for it. */
	readonly admitted: boolean;
}

/** What rights depend on, on the side of the situation. */
export interface SituationFacts {
	readonly phase: SituationPhase;
	readonly accord: Pick<Accord, 'state' | 'exceptionValidatedBy' | 'acceptsUnconcerned'>;
}
