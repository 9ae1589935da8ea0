/** A figure that an earlier report printed, as it printed it. */
interface Published {
	readonly year: number;
	readonly printed: string;
	/** Which report, which section. */
	readonly source: string;
}

/** What was published of one of our figures, or of what comes nearest to it. */
export interface PublishedSeries {
	/** Our figure, beside which it is shown. */
	readonly id: string;
	/** As the reports call it. */
	readonly label: string;
	readonly entries: readonly Published[];
	/** Why it may not be set against ours, when it may not. */
	readonly note: string | null;
}

const from = (source: string, years: Readonly<Record<number, string>>): readonly Published[] =>
	Object.entries(years).map(([year, printed]) => ({ year: Number(year), printed, source }));

const rapport = 'Rapport 2024, ';

/**
 * [EVA-24] Data, quoted: never computed with, never mixed with our figures. Errors are left as they were printed, and
 * named (statistics.md §17).
 */
export const publishedHistory: readonly PublishedSeries[] = [
	{
		id: 'A3',
		label: 'Intervisions',
		entries: from(`${rapport}I.E`, { 2023: '77', 2024: '89' }),
		note: null
	},
	{
		id: 'A1',
		label: 'Pôles',
		entries: from(`${rapport}I.E`, { 2023: '19', 2024: '21' }),
		note: null
	},
	{
		id: 'A7',
		label: 'Situations étudiées',
		entries: from(`${rapport}I.E`, { 2023: '205', 2024: '261' }),
		note: null
	},
	{
		id: 'A8',
		label: 'Patients différents',
		entries: from(`${rapport}I.E`, { 2023: '156', 2024: '193' }),
		note: null
	},
	{
		id: 'A16',
		label: 'Nouveaux libéraux',
		entries: from(`${rapport}II.A`, { 2023: '29', 2024: '56' }),
		note: null
	},
	{
		id: 'B3',
		label: 'Présents par rapport aux invités',
		entries: from(`${rapport}II.B`, { 2024: '64 %' }),
		note: 'Les présents publiés sont des participations, d’une autre unité que les invitations ; le total publié des invités oublie une catégorie.'
	},
	{
		id: 'C1',
		label: 'Libéraux parmi les professionnels présents',
		entries: from(`${rapport}II.C`, { 2024: '26 %' }),
		note: 'Publié « des participants », calculé sur les participations.'
	},
	{
		id: 'D1',
		label: 'Médecin traitant repéré',
		entries: [
			...from(`${rapport}II.O`, { 2022: '84 %', 2023: '78 %', 2024: '64 %' }),
			...from(`${rapport}II.D`, { 2024: '65 %' })
		],
		note: 'Le taux publié pour 2023 est celui des médecins invités parmi les connus ; rapporté aux situations, il est de 153 sur 205.'
	},
	{
		id: 'D5',
		label: 'Médecin traitant invité, parmi les connus',
		entries: from(`${rapport}II.D`, { 2024: '114 (85 %)' }),
		note: 'Le nombre imprimé est une coquille : 144 ailleurs dans le même rapport.'
	},
	{
		id: 'D6',
		label: 'Médecins traitants présents',
		entries: from(`${rapport}II.O`, { 2021: '68 %', 2022: '64 %', 2023: '54 %', 2024: '47 %' }),
		note: 'La série change de base : le taux de 2024 est rapporté aux médecins connus, celui de 2023 aux invités.'
	},
	{
		id: 'D10',
		label: 'Pharmaciens présents, parmi les invités',
		entries: from(`${rapport}II.D`, { 2024: '58 % (−12 points)' }),
		note: 'La base publiée n’est pas définie.'
	},
	{
		id: 'E2',
		label: 'Demandes issues des libéraux',
		entries: from(`${rapport}II.E`, { 2024: '41 % (−5 points)' }),
		note: 'L’évolution publiée oublie la catégorie « autres libéraux », créée dans l’année.'
	},
	{
		id: 'E3',
		label: 'Motif « Nouveau patient »',
		entries: from(`${rapport}II.E`, { 2021: '5 %', 2022: '8 %', 2023: '10 %', 2024: '7 %' }),
		note: null
	},
	{
		id: 'G3',
		label: 'Suivis uniquement pour TSO',
		entries: from(`${rapport}II.G`, {
			2017: '37 %',
			2018: '33 %',
			2019: '31 %',
			2020: '29 %',
			2021: '28 %',
			2022: '24 %',
			2023: '20 %',
			2024: '18 %'
		}),
		note: null
	},
	{
		id: 'G4',
		label: 'Cocaïne et dérivés, parmi les problématiques',
		entries: from(`${rapport}II.G`, { 2021: '4 %', 2022: '7 %', 2023: '9 %', 2024: '11 %' }),
		note: null
	},
	{
		id: 'G4',
		label: 'Tabac, parmi les problématiques',
		entries: from(`${rapport}II.G`, { 2021: '3 %', 2022: '5 %', 2023: '8 %', 2024: '10 %' }),
		note: null
	},
	{
		id: 'I1',
		label: 'Motivation non renseignée',
		entries: from(`${rapport}II.I`, { 2021: '63 %', 2022: '47 %', 2023: '18 %', 2024: '13 %' }),
		note: null
	},
	{
		id: 'M3-publie',
		label: 'Réexamens réalisés',
		entries: [
			...from(`${rapport}II.M`, { 2024: '27 % (−4 points)' }),
			...from(`${rapport}II.O`, { 2024: '32 %' })
		],
		note: 'Deux taux pour un même indicateur ; le détail par délai en donne un troisième.'
	},
	{
		id: 'M4',
		label: 'Réexamens dans le délai prévu',
		entries: from(`${rapport}II.M`, { 2024: '78 % (−1 point)' }),
		note: 'Le détail par délai donne moins.'
	},
	{
		id: 'CPOM-social',
		label: 'Intervisions avec un travailleur social',
		entries: from(`${rapport}I.E`, { 2023: '71 (90 %)', 2024: '79 (90 %)' }),
		note: 'Un pôle est compté avec une Intervision de trop ; le taux de 2023 ne correspond pas à son nombre.'
	},
	{
		id: 'CPOM-poles',
		label: 'Intervisions organisées directement par les pôles',
		entries: from(`${rapport}I.E`, { 2023: '23', 2024: '36' }),
		note: 'Le compte publié ne se retrouve pas dans le détail par pôle.'
	}
];
