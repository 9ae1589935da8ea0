import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { isRefused } from '#domain/accord/is-refused.ts';
import { attendedRank } from '#domain/evaluation/facts/attended.ts';
import type { InvitationFact } from '#domain/evaluation/facts/facts.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import type { Sql } from './database.ts';
import type { CountedCard } from './evaluation-cards.ts';
import { categorieKept, type Came, type Frozen } from './evaluation-participations.ts';
import type { Refusing } from './evaluation-refusals.ts';
import type { StudiedSituation } from './evaluation-situations.ts';
import { queryRows, textArray } from './query-rows.ts';

const row = v.object({
	situation_id: v.string(),
	person_id: v.string(),
	medecin_traitant: v.boolean(),
	pharmacien_attitre: v.boolean()
});
type Invite = v.InferOutput<typeof row>;

/** Whom these situations concern, under the cards by which they were invited. */
export async function readInvites(
	sql: Sql,
	situationIds: readonly string[]
): Promise<readonly Invite[]> {
	const rows = await queryRows(
		sql,
		query`select situation_id, person_id, medecin_traitant, pharmacien_attitre from situation_invite
			where situation_id = any(${textArray(situationIds)}) order by situation_id, person_id`
	);
	return rows.map((stored) => v.parse(row, stored));
}

interface Known {
	readonly cards: ReadonlyMap<string, CountedCard>;
	readonly frozen: ReadonlyMap<string, Frozen>;
	/** By situation; of one that is not there, nobody. */
	readonly refusals: ReadonlyMap<string, Refusing>;
	cameTo(intervisionId: string): readonly Came[];
}

/**
 * [EVA-44] Each person invited for each situation, once, and whether she was there while it was looked at. [EVA-51] Whom
 * the patient refused is not invited, although she was before.
 */
export function countInvitations(
	invites: readonly Invite[],
	{ cards, frozen, refusals, cameTo }: Known
): (situation: StudiedSituation) => readonly InvitationFact[] {
	const ofSituation = groupBy(invites, ({ situation_id }) => situation_id);
	return ({ fact: { id, intervisionId }, rank }) => {
		const there = new Map(cameTo(intervisionId).map((one) => [one.fact.personId, one]));
		const counted = new Map<string, InvitationFact>();
		for (const invite of ofSituation(id)) {
			const card = cards.get(invite.person_id);
			const refusing = refusals.get(id);
			if (!card || (refusing && isRefused(refusing, { personId: card.id, ...card }))) continue;
			const attended = there.get(card.id);
			const under = [card.id, invite.person_id];
			const kept = attended?.fact.categorie ?? categorieKept(frozen, intervisionId, under);
			const twin = counted.get(card.id);
			counted.set(card.id, {
				personId: card.id,
				categorie: kept ?? card.today.categorie,
				medecinTraitant: invite.medecin_traitant || twin?.medecinTraitant === true,
				pharmacienAttitre: invite.pharmacien_attitre || twin?.pharmacienAttitre === true,
				present: attended !== undefined && attendedRank(attended, rank)
			});
		}
		return [...counted.values()];
	};
}
