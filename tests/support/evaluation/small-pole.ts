import { randomUUID } from 'node:crypto';
import { sql as query } from 'drizzle-orm';
import type { Sql } from '#server/db/database.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { sha256 } from '#server/sha256.ts';
import { writeYear } from '#server/db/year-writer.ts';
import type { YearRows } from '#server/db/year-writer.ts';
import type { FinalAnswer } from '#domain/fiche/final-fiche.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';

const none: YearRows = {
	...{ poles: [], people: [], intervisions: [], participants: [], presences: [], dossiers: [] },
	...{
		accords: [],
		situations: [],
		invites: [],
		fiches: [],
		restitutions: [],
		reprogrammations: []
	}
};

/** Writes rows by hand, few at a time, for whoever wants to see what is counted of them. */
export class SmallPole {
	readonly #sql: Sql;
	readonly id: string;

	constructor(sql: Sql, id: string) {
		this.#sql = sql;
		this.id = id;
	}

	async open(): Promise<this> {
		const { id } = this;
		const code = id.slice(0, 3).toUpperCase();
		const pole = { id, code, name: id, organiser: 'DAC', organiserKind: 'dac', bassin: 'Ici' };
		await this.write({ poles: [pole] });
		return this;
	}

	write(rows: Partial<YearRows>): Promise<void> {
		return writeYear(this.#sql, { ...none, ...rows });
	}

	async run(text: string): Promise<void> {
		await this.#sql.execute(query.raw(text));
	}

	async person(id: string, more: Partial<YearRows['people'][number]> = {}): Promise<string> {
		const names = { givenName: 'Nom', familyName: id, structureName: 'Cabinet', fonction: '' };
		const works = { profession: 'medecin', mode: 'liberal', structureKind: 'cabinet' };
		await this.write({ people: [{ id, ...names, ...works, ...more }] });
		return id;
	}

	async meeting(
		id: string,
		day: string,
		came: readonly string[],
		more: Partial<YearRows['intervisions'][number]> = {}
	): Promise<string> {
		const startsAt = new Date(`${day}T10:30:00Z`);
		const endedAt = new Date(`${day}T12:00:00Z`);
		const place = { poleId: this.id, organiser: 'DAC', organiserKind: 'dac' };
		await this.write({ intervisions: [{ id, startsAt, endedAt, ...place, ...more }] });
		for (const personId of came) await this.come(id, personId, startsAt, endedAt);
		return id;
	}

	/** Counted that day as a libéral doctor. */
	async come(intervisionId: string, personId: string, enteredAt: Date, leftAt: Date) {
		const stay = { id: randomUUID(), intervisionId, personId, enteredAt, leftAt };
		await this.write({
			participants: [
				{
					...{ intervisionId, personId, role: 'participant', categorie: 'generalistes-liberaux' },
					...{ liberal: true, profession: 'medecin' }
				}
			],
			presences: [{ ...stay, seenAt: leftAt, mode: 'salle', source: 'saisie' }]
		});
	}

	/** A situation with its fiche, of a dossier of its own unless one is named. */
	async situation(
		id: string,
		intervisionId: string,
		by: string,
		{
			answers = {},
			dossierId = `d-${id}`,
			position = 1
		}: {
			readonly answers?: Readonly<Record<string, FinalAnswer>>;
			readonly dossierId?: string;
			readonly position?: number;
		} = {}
	): Promise<string> {
		const code = `${this.id.slice(0, 3).toUpperCase()}-${dossierId.length}${Math.floor(Math.random() * 900 + 100)}`;
		const own = dossierId === `d-${id}`;
		const content = canonicalJson({
			...{ formVersion: currentDefinition.version, dossierCode: code, poleName: this.id },
			derived: {
				...{ designation: code, accord: 'oui', structure: 'DAC', date: 'un jour', absents: [] },
				invites: [{ personId: by, name: 'Nom Secret', fonction: 'médecin' }],
				...{ 'medecin-traitant-invite': 'oui', 'pharmacien-invite': 'non' }
			},
			...{ formerPistes: [], answers: JSON.parse(JSON.stringify(answers)), restituteur: null }
		});
		const at = new Date('2030-01-01T00:00:00Z');
		await this.write({
			dossiers: own ? [{ id: dossierId, poleId: this.id, code, designation: code }] : [],
			situations: [{ id, intervisionId, dossierId, position, phase: 'finalisee' }],
			fiches: [
				{
					...{ id: `f-${id}`, situationId: id, formVersion: currentDefinition.version },
					...{ guardVersion: 'g', blockingLeft: 0, content, sha256: sha256(content) },
					...{ finalisedBy: by, finalisedAt: at }
				}
			]
		});
		return id;
	}
}
