import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import type { Day } from '#domain/planning/calendar-day.ts';

/** What is known before the import, as far as its lines may meet it. */
export interface Existing {
	readonly today: Day;
	readonly poles: readonly { readonly id: string; readonly name: string; readonly code: string }[];
	/** [IMP-13] A pôle that nobody knows may be made. */
	readonly mayCreatePoles: boolean;
	readonly meetings: readonly {
		readonly id: string;
		readonly poleId: string;
		readonly day: Day;
		/** Held here: not taken over from a file. */
		readonly native: boolean;
	}[];
	readonly people: readonly {
		readonly id: string;
		readonly details: Pick<
			PersonDetails,
			| 'givenName'
			| 'familyName'
			| 'profession'
			| 'mode'
			| 'structureKind'
			| 'coordonne'
			| 'email'
			| 'rpps'
		>;
	}[];
	/** « meeting person » */
	readonly participations: ReadonlySet<string>;
	readonly dossiers: readonly {
		readonly id: string;
		readonly poleId: string;
		readonly likeness: string;
	}[];
	/** Mark of a patient of a former import → dossier. */
	readonly marks: ReadonlyMap<string, string>;
	/** [IMP-15] Patients whose dossier was erased or purged, by their mark hashed once more. */
	readonly erased: ReadonlySet<string>;
	/** « meeting dossier » */
	readonly situations: ReadonlySet<string>;
	/** Names of structures and functions that the guard stops: they are not kept. */
	readonly unsafe: ReadonlySet<string>;
}
