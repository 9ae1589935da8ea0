import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import { intervisionRoles } from '#domain/intervision/role.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { clockWords, placeOf } from './sheet-words.ts';

/** What a sheet to be signed says of the meeting: nothing of any situation, not even how many. */
type Meeting = Pick<
	MeetingFacts,
	'poleName' | 'poleCode' | 'organiser' | 'startsAt' | 'minutes' | 'format' | 'site'
>;
type Expected = Pick<ParticipantFacts, 'name' | 'fonction' | 'structureName' | 'role'>;

/** Lines for those whom nobody expected. */
const spare = 5;
/** Those of a sheet without any name: a page and a half. */
const blankLines = 16;

/** [EMA-18] The sheet to be signed by hand in a physical room: one line for each expected person, or blank lines alone. */
export function printBlankSheet(
	meeting: Meeting,
	people: readonly Expected[],
	day: string
): PrintableDocument {
	const expected = people.filter(({ role }) => role !== 'invite');
	const date = parisDay(new Date(meeting.startsAt)).split('-').toReversed().join('/');
	return {
		title: 'Feuille de présence',
		subtitle: `Intervision du pôle ${meeting.poleName}`,
		reference: `${meeting.poleCode} · ${date}`,
		createdAt: meeting.startsAt,
		landscape: true,
		compact: true,
		facts: [
			{ label: 'Date', value: `${day}, ${clockWords(meeting.startsAt)}` },
			{ label: 'Lieu', value: placeOf(meeting) },
			{ label: 'Organisée par', value: meeting.organiser }
		],
		sections: [
			{
				heading: 'Présences',
				rows: [
					{
						kind: 'paragraphs',
						tone: 'notice',
						paragraphs: [
							'En signant, j’atteste ma présence, j’accepte la Charte de l’Intervision, je suis tenu·e au secret professionnel et je ne représente pas l’industrie pharmaceutique. N’écrivez rien ici qui désigne un patient.'
						]
					},
					{
						kind: 'table',
						label: '',
						tall: true,
						columns: [
							{ label: 'Nom et fonction', width: 2.6 },
							{ label: 'Structure', width: 1.9 },
							{ label: 'Libéral·e', width: 0.8 },
							{ label: 'Sur place, à distance ou au téléphone', width: 1.5 },
							{ label: 'Arrivée – départ', width: 1.2 },
							{ label: 'Signature', width: 2.2 }
						],
						rows: expected.map(({ name, fonction, structureName, role }) => [
							`${name}\n${fonction}, ${intervisionRoles[role].toLowerCase()}`,
							...[structureName, '', '', '', '']
						]),
						blankRows: expected.length === 0 ? blankLines : spare
					}
				]
			},
			{
				heading: 'Qui anime',
				rows: [
					{
						kind: 'frames',
						frames: [
							{ label: 'Animateur·trice', note: 'Nom, date et signature' },
							{ label: 'Coordination', note: 'Nom, date et signature' }
						]
					}
				]
			}
		]
	};
}
