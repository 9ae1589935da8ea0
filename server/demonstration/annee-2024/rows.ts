import { attendanceToday } from '#domain/emargement/attendance.ts';
import { coordinationCode, coordinationPart } from '#domain/professionnel/coordination-part.ts';
import type { YearRows } from '#server/db/year-writer.ts';
import { ficheRows } from './fiche-rows.ts';
import { nameOf } from './names.ts';
import { endOf, leaderOf, minutes, startOf } from './meeting.ts';
import type { PlannedMeeting } from './plan.ts';
import type { PlannedYear } from './plan-year.ts';
import { poles2024 } from './pole-list.ts';

/** The rows of the planned year, as the application would have left them. */
export function yearRows(planned: PlannedYear): YearRows {
	const { people, meetings, situations } = planned;
	const named = new Map(people.map((person, rank) => [person.id, nameOf(rank)]));
	return {
		poles: poles2024.map(({ id, name, code, bassin, organiser, organiserKind }) => ({
			...{ id, name, code, bassin, organiser, organiserKind }
		})),
		people: people.map(({ id, profession, mode, structureKind, structureName, ...person }) => ({
			...{ id, profession, mode, structureKind, structureName },
			...{ fonction: person.fonction, coordonne: person.coordonne },
			...(named.get(id) ?? nameOf(0))
		})),
		intervisions: meetings.map(meetingRow),
		participants: meetings.flatMap((meeting) => participantRows(planned, meeting)),
		presences: meetings.flatMap((meeting) => presenceRows(planned, meeting)),
		...ficheRows(situations, (id) => named.get(id) ?? nameOf(0))
	};
}

function meetingRow(meeting: PlannedMeeting): YearRows['intervisions'][number] {
	const { id, poleId, organiser, organiserKind, came } = meeting;
	const remote = came.filter(({ mode }) => mode === 'visio').length;
	const hybrid = remote === came.length ? 'distance' : 'hybride';
	return {
		...{ id, poleId, organiser, organiserKind, minutes },
		format: remote === 0 ? 'presentiel' : hybrid,
		startsAt: startOf(meeting),
		endedAt: endOf(meeting)
	};
}

function participantRows(
	{ situations }: PlannedYear,
	meeting: PlannedMeeting
): YearRows['participants'] {
	const here = new Set(meeting.came.map(({ person }) => person.id));
	const leader = leaderOf(meeting);
	const absents = new Set(
		situations
			.filter((situation) => situation.meeting.id === meeting.id)
			.flatMap(({ invites }) => invites.map(({ person }) => person.id))
			.filter((id) => !here.has(id))
	);
	const place = { intervisionId: meeting.id, role: 'participant' };
	return [
		...meeting.came.map(({ person }) => {
			const part = coordinationPart(person);
			return {
				...{ ...place, personId: person.id, lobby: 'parti', ...attendanceToday(person) },
				...(person === leader ? { role: 'animateur' } : {}),
				...{ profession: person.profession, coordination: part && coordinationCode(part) }
			};
		}),
		...[...absents].map((personId) => ({
			...{ ...place, personId, lobby: 'attendu', categorie: null, liberal: null },
			...{ profession: null, coordination: null }
		}))
	];
}

/** In the room: one stay, entered from the signed sheet. At a distance: one in each situation, as the application saw. */
function presenceRows({ situations }: PlannedYear, meeting: PlannedMeeting): YearRows['presences'] {
	const [enteredAt, leftAt] = [startOf(meeting), endOf(meeting)];
	const agenda = situations.filter((situation) => situation.meeting.id === meeting.id);
	return meeting.came.flatMap(({ person, mode }): YearRows['presences'] => {
		const stay = {
			...{ intervisionId: meeting.id, personId: person.id, mode, enteredAt, leftAt },
			seenAt: leftAt
		};
		const id = `${meeting.id}-${person.id}`;
		if (mode === 'salle') return [{ ...stay, id, situationId: null, source: 'saisie' }];
		return agenda.map((situation) => ({
			...{ ...stay, id: `${id}-${situation.rank}` },
			...{ situationId: situation.id, source: 'connexion' }
		}));
	});
}
