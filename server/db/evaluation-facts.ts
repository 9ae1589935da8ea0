import { civilYear } from '#domain/evaluation/facts/civil-year.ts';
import type { YearFacts } from '#domain/evaluation/facts/facts.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { readActionFacts } from './action-facts.ts';
import type { Sql } from './database.ts';
import { readCountedCards } from './evaluation-cards.ts';
import { findNewcomers } from './evaluation-first-ever.ts';
import { countInvitations, readInvites } from './evaluation-invitations.ts';
import { firstsAmong, readMeetings } from './evaluation-meetings.ts';
import { countAttendance, readFrozen } from './evaluation-participations.ts';
import { readPoleFacts } from './evaluation-poles.ts';
import { readRefusals } from './evaluation-refusals.ts';
import { readAttendance } from './evaluation-sheets.ts';
import { readStudied } from './evaluation-situations.ts';

/**
 * All that the evaluation of one year of these pôles is computed from (decisions.md §7), in a dozen questions however
 * large they are; `poleIds` null: of all, with what is the association's own. Asked in a transaction of one snapshot, it is one state of the database.
 */
export async function readYearFacts(
	sql: Sql,
	year: number,
	poleIds: readonly string[] | null
): Promise<YearFacts> {
	const lasting = civilYear(year);
	const poles = await readPoleFacts(sql, poleIds, lasting.from);
	const meetings = await readMeetings(
		sql,
		poles.map(({ id }) => id),
		lasting
	);
	const ids = meetings.map(({ fact }) => fact.id);
	const studied = await readStudied(sql, ids);
	const situationIds = studied.map(({ fact }) => fact.id);
	const invites = await readInvites(sql, situationIds);
	const refusals = await readRefusals(sql, situationIds);
	const lines = await readAttendance(sql, ids);
	const frozen = await readFrozen(sql, ids);
	const everybody = [
		...lines.map(({ personId }) => personId),
		...invites.map((one) => one.person_id)
	];
	const cards = await readCountedCards(sql, [...new Set(everybody)]);
	const came = countAttendance(lines, frozen, cards);
	const cameTo = groupBy(came, ({ intervisionId }) => intervisionId);
	const firsts = firstsAmong(meetings, cameTo);
	const newcomers = await findNewcomers(sql, [...firsts.values()]);
	const invitationsOf = countInvitations(invites, { cards, frozen, refusals, cameTo });
	return {
		year,
		poles,
		intervisions: meetings.map(({ fact }) => ({
			...fact,
			participations: cameTo(fact.id).map(({ fact: { personId, ...counted } }) => {
				const first = firsts.get(personId)?.intervisionId === fact.id;
				return { personId, ...counted, firstEver: first && newcomers.has(personId) };
			})
		})),
		situations: studied.map((one) => ({ ...one.fact, invitations: invitationsOf(one) })),
		...(await readActionFacts(sql, year, poleIds))
	};
}
