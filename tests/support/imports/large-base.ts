import type { BaseTable } from './write-access.ts';

/** Fiches of an Intervision, and who comes to it, as in the year 2024 of the association. */
const [fichesEach, peopleEach] = [3, 12];

/** Base E: as many fiches as asked, of the same make each; nobody in it exists. */
export function largeBase(fiches: number): readonly BaseTable[] {
	const meetings = Array.from({ length: Math.ceil(fiches / fichesEach) }, (_, at) => at + 1);
	const people = Array.from({ length: Math.max(peopleEach, Math.ceil(fiches / 5)) }, (_, at) => at);
	const poles = Array.from({ length: 20 }, (_, at) => `Pôle d’essai ${letters(at)}`);
	const days = Math.ceil(meetings.length / poles.length);
	return [
		{
			name: 'T_Intervisions',
			columns: [
				['IdITV', 'LONG'],
				['Pôle', 'TEXT'],
				['DateITV', 'SHORT_DATE_TIME'],
				['Organisateur', 'TEXT']
			],
			rows: meetings.map((id) => {
				const day = new Date(Date.UTC(2012, 0, 3 + (Math.floor(id / poles.length) * 4000) / days));
				const pole = poles[id % poles.length] ?? '';
				return [id, pole, `${day.toISOString().slice(0, 10)}T12:30`, `DAC des Essais`];
			})
		},
		{
			name: 'T_Professionnels',
			columns: [
				['IdPro', 'LONG'],
				['Nom', 'TEXT'],
				['Prenom', 'TEXT'],
				['Profession', 'TEXT'],
				['Exercice', 'TEXT'],
				['Structure', 'TEXT']
			],
			rows: people.map((at) => {
				const work = at % 3 === 0 ? ['MG', 'Libéral'] : at % 3 === 1 ? ['IDE', 'Salarié'] : null;
				const [profession, mode] = work ?? ['Pharmacien', 'Libéral'];
				return [
					at,
					`Essai${letters(at)}`,
					'Camille',
					profession ?? '',
					mode ?? '',
					'Cabinet des Essais'
				];
			})
		},
		{
			name: 'T_Participations',
			columns: [
				['IdParticipation', 'LONG'],
				['IdITV', 'LONG'],
				['IdPro', 'LONG'],
				['Visio', 'BOOLEAN'],
				['Indemnise', 'BOOLEAN']
			],
			rows: meetings.flatMap((id) =>
				Array.from({ length: peopleEach }, (_, at) => [
					...[id * peopleEach + at, id, (id * 7 + at) % people.length],
					...[at % 4 === 0, at % 3 === 0]
				])
			)
		},
		{
			name: 'T_Fiches',
			columns: [
				['IdFiche', 'LONG'],
				['IdITV', 'LONG'],
				['CodePatient', 'TEXT'],
				['Accord', 'TEXT'],
				['MedecinTraitant', 'TEXT'],
				['Motivation', 'TEXT'],
				['ObjectifGlobal', 'TEXT'],
				['NouvelleITV', 'BOOLEAN'],
				['Delai', 'TEXT'],
				['Restituteur', 'TEXT']
			],
			rows: Array.from({ length: fiches }, (_, at) => [
				...[
					at + 1,
					Math.floor(at / fichesEach) + 1,
					`PAT-${String(at % (fiches * 0.75)).padStart(5, '0')}A`
				],
				...['oui', at % 5 === 0 ? 'N' : 'O', at % 2 === 0 ? 'Contemplation' : 'Action', 'oui'],
				...[at % 4 === 0, at % 4 === 0 ? '3 mois' : null, 'MG']
			])
		},
		{
			name: 'T_Invitations',
			columns: [
				['IdFiche', 'LONG'],
				['IdPro', 'LONG'],
				['MedecinTraitant', 'BOOLEAN']
			],
			rows: Array.from({ length: fiches * 2 }, (_, at) => {
				const fiche = Math.floor(at / 2);
				const meeting = Math.floor(fiche / fichesEach) + 1;
				return [fiche + 1, (meeting * 7 + (at % 2) * 2) % people.length, at % 2 === 0];
			})
		}
	];
}

/** A number in letters: figures in a name are doubtful. */
function letters(at: number): string {
	return String.fromCharCode(97 + (at % 26)) + (at < 26 ? '' : letters(Math.floor(at / 26) - 1));
}
