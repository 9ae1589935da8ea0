import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { isRemote, type Attended } from '#domain/evaluation/facts/attended.ts';
import type { ParticipationFact } from '#domain/evaluation/facts/facts.ts';
import { coordinationOf } from '#domain/professionnel/coordination-part.ts';
import { asCategorie, asProfession } from './codes.ts';
import type { Sql } from './database.ts';
import type { CountedCard } from './evaluation-cards.ts';
import type { AttendanceLine } from './evaluation-sheets.ts';
import { queryRows, textArray } from './query-rows.ts';

/** One person at one Intervision, her cards brought to the one that stands. */
export interface Came extends Attended {
	readonly intervisionId: string;
	readonly fact: Omit<ParticipationFact, 'firstEver'>;
}

const frozenRow = v.object({
	intervision_id: v.string(),
	person_id: v.string(),
	categorie: v.nullable(v.string()),
	liberal: v.nullable(v.boolean()),
	profession: v.nullable(v.string()),
	coordination: v.nullable(v.string()),
	set_aside: v.boolean(),
	indemnised_before: v.nullable(v.boolean())
});
export type Frozen = v.InferOutput<typeof frozenRow>;

const placeOf = (intervisionId: string, personId: string) => `${intervisionId} ${personId}`;

/** What was kept of each person at these Intervisions, by Intervision and card. */
export async function readFrozen(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<ReadonlyMap<string, Frozen>> {
	const rows = await queryRows(
		sql,
		query`select p.intervision_id, p.person_id, p.categorie, p.liberal, p.profession, p.coordination,
				coalesce(n.state = 'ecartee', false) as set_aside, p.indemnised_before
			from participant p
			left join indemnite n on n.intervision_id = p.intervision_id and n.person_id = p.person_id
			where p.intervision_id = any(${textArray(intervisionIds)})`
	);
	return new Map(
		rows.map((stored) => {
			const read = v.parse(frozenRow, stored);
			return [placeOf(read.intervision_id, read.person_id), read] as const;
		})
	);
}

/** [EVA-42] Each person once at each Intervision, counted as she was that day. */
export function countAttendance(
	lines: readonly AttendanceLine[],
	frozen: ReadonlyMap<string, Frozen>,
	cards: ReadonlyMap<string, CountedCard>
): readonly Came[] {
	const kept = new Map<string, Came>();
	for (const line of lines) {
		const card = cards.get(line.personId);
		if (!card) continue;
		const place = placeOf(line.intervisionId, card.id);
		const row = frozen.get(place) ?? frozen.get(placeOf(line.intervisionId, line.personId));
		const one = countLine(line, card, row);
		const other = kept.get(place);
		kept.set(place, other ? unite(other, one) : one);
	}
	return [...kept.values()];
}

function countLine(line: AttendanceLine, card: CountedCard, row: Frozen | undefined): Came {
	const categorie = line.counted?.categorie ?? row?.categorie ?? null;
	const liberal = line.counted?.liberal ?? row?.liberal ?? card.today.liberal;
	const profession = row?.profession ?? null;
	return {
		...{ intervisionId: line.intervisionId, modes: line.modes, ranks: line.ranks },
		whole: line.whole === true,
		fact: {
			personId: card.id,
			categorie: categorie === null ? card.today.categorie : asCategorie(categorie),
			liberal,
			profession: profession === null ? card.profession : asProfession(profession),
			coordination: coordinationAt(row, card),
			remote: isRemote(line),
			// [IMP-12] what a former base says was paid stays so, whatever is owed today
			indemnified: row?.indemnised_before ?? (liberal && row?.set_aside !== true)
		}
	};
}

/** Frozen with the profession: without it, nothing was. */
function coordinationAt(row: Frozen | undefined, card: CountedCard) {
	if (!row || row.profession === null) return card.coordination;
	return row.coordination === null ? null : coordinationOf(row.coordination);
}

/** Two cards of one person stood on the same sheet. */
function unite(one: Came, other: Came): Came {
	const modes = [...new Set([...one.modes, ...other.modes])];
	const ranks = [...new Set([...one.ranks, ...other.ranks])];
	const whole = one.whole === true || other.whole === true;
	return { ...one, modes, ranks, whole, fact: { ...one.fact, remote: isRemote({ modes }) } };
}

/** Where someone was counted at an Intervision that she was expected at; null when nothing was kept. */
export function categorieKept(
	frozen: ReadonlyMap<string, Frozen>,
	intervisionId: string,
	personIds: readonly string[]
) {
	for (const personId of personIds) {
		const kept = frozen.get(placeOf(intervisionId, personId))?.categorie;
		if (kept) return asCategorie(kept);
	}
	return null;
}
