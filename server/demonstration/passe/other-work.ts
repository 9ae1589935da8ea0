import type { Heads } from '#domain/activite/attendance.ts';
import type { ActiviteKind } from '#domain/activite/kind.ts';
import { compteurCodes, type Compteur } from '#domain/compteur/compteur.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { ActiviteNotice } from '#server/db/activites.ts';
import type { Deps } from '#server/use-cases/deps.ts';

interface Held {
	readonly notice: Omit<ActiviteNotice, 'capacity'>;
	readonly came: Readonly<Partial<Record<Categorie, number>>>;
}

const held = (
	kind: ActiviteKind,
	title: string,
	[day, format, poleId]: readonly [string, ActiviteNotice['format'], string | null],
	came: Held['came']
): Held => ({ notice: { kind, title, day, format, poleId }, came });

const peronne = 'demoperonne';

/** Of 2024, for the report of that year; of the year under way, for the lists. */
const activites = (year: string): readonly Held[] => [
	held('agoradd', 'Agor’Add : alcool et précarité', ['2024-03-14', 'presentiel', null], {
		...{ 'generalistes-liberaux': 3, pharmaciens: 1, infirmiers: 4, 'travailleurs-sociaux': 3 }
	}),
	held('agoradd', 'Agor’Add : réduire les risques', ['2024-06-20', 'presentiel', null], {
		...{ 'generalistes-liberaux': 2, coordination: 3, infirmiers: 5, psychologues: 2 }
	}),
	held('webinaire', 'Les traitements de substitution', ['2024-10-08', 'distance', null], {
		...{ pharmaciens: 6, infirmiers: 9, coordination: 10 }
	}),
	held('copil', 'Copil du pôle Péronne', ['2024-11-19', 'hybride', peronne], {
		...{ 'generalistes-liberaux': 2, specialistes: 1, coordination: 3, 'travailleurs-sociaux': 2 }
	}),
	held('assemblee', 'Assemblée générale', ['2024-06-06', 'presentiel', null], { autres: 31 }),
	held('sensibilisation', 'Repérer et en parler', [`${year}-01-08`, 'presentiel', null], {
		...{ infirmiers: 11, 'travailleurs-sociaux': 8, autres: 5 }
	})
];

const counters: Readonly<Partial<Record<Compteur, number>>> = {
	...{ 'ressource-intervisions': 1, 'ressource-presentations': 11, 'ressource-echanges': 4 },
	...{ 'ressource-groupes': 6, newsletters: 7 }
};

/** What the association did beside Intervisions: activités with who came, two conventions, the counters of 2024. */
export async function addOtherWork(deps: Deps, by: string): Promise<void> {
	const at = deps.now();
	const act = { personId: by, at };
	await deps.transaction(async (tx) => {
		for (const { notice, came } of activites(parisDay(at).slice(0, 4))) {
			const id = deps.id();
			await deps.activites.add(id, { ...notice, capacity: null }, act, tx);
			await deps.activites.setHeads(id, headsOf(came), act, tx);
		}
		const parties = { poleId: peronne, structureSeat: '', associationQuality: 'présidente' };
		const named = {
			...parties,
			associationSigner: 'Isabelle Caron',
			structureQuality: 'direction'
		};
		const signed = 'democonvention1';
		await deps.conventions.add(
			signed,
			{
				...{ ...named, kind: 'dac', structureName: 'DAC de la Somme' },
				structureSigner: 'Philippe Marchelepot'
			},
			act,
			tx
		);
		const days = { associationSignedOn: '2024-02-05', structureSignedOn: '2024-02-20' };
		await deps.conventions.setDays(signed, { ...days, effectiveOn: null }, tx);
		await deps.conventions.add(
			'democonvention2',
			{
				...{ ...named, kind: 'cpts', structureName: 'CPTS des Trois Rivières' },
				structureSigner: 'Paule Verrier'
			},
			act,
			tx
		);
		for (const code of compteurCodes)
			await deps.compteurs.set({ year: 2024, code }, counters[code] ?? null, act, tx);
	});
}

function headsOf(came: Held['came']): readonly Heads[] {
	return (Object.entries(came) as readonly [Categorie, number][]).map(([categorie, heads]) => ({
		...{ categorie, heads, known: 0 }
	}));
}
