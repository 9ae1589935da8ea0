import type { DirectoryFilter } from '#server/db/directory-search.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { actorOf, type Product } from '#tests/support/product/start-product.ts';
import { everyFiche } from '#tests/support/product/every-fiche.ts';
import { comingIds } from './coming-ids.ts';
import { firstCoordination } from './generate-years.ts';
import { evaluationCalls, workCalls } from './work-calls.ts';

const nothing = { before: null, actor: null, event: null, subject: null, from: null, to: null };
const everyone: DirectoryFilter = {
	name: '',
	profession: null,
	structure: '',
	poleId: null,
	archived: false
};
const everyDemande = { states: [], poleId: null, urgency: null, days: null, page: 0 };
const everyAccord = { code: '', toRegularise: false, page: 0, year: new Date().getFullYear() };

/** Every list of the application, as the people who open it most ask for it. */
export function listCalls(product: Product): Readonly<Record<string, () => Promise<unknown>>> {
	const by = (personId: string) => actorOf(personId, { method: 'demonstration' });
	const coordination = by(firstCoordination);
	const watcher = by('demoprotection');
	const { intervision, situation, dossier, demande } = comingIds;
	const calendar = (days: number) =>
		product.readCalendarView(coordination, {
			from: new Date(),
			until: new Date(Date.now() + days * 86_400_000),
			...{ poleId: null, mine: false }
		});
	return {
		...folderCalls(product, coordination),
		accueil: () => product.readHome(coordination),
		'accueil-planning': () => product.readPlanning(coordination),
		'accueil-dates': () => product.readPlanningTasks(coordination),
		'accueil-demandes': () => product.readDemandeTasks(coordination),
		'accueil-annuaire': () => product.readDirectoryTasks(coordination),
		'planning-mois': () => calendar(42),
		'planning-annee': () => calendar(365),
		poles: () => product.listPoles(coordination),
		pole: () => product.readPole(coordination, 'pole0'),
		demandes: () => product.listDemandes(coordination, everyDemande),
		'demandes-recues': () =>
			product.listDemandes(coordination, { ...everyDemande, states: ['recue'] }),
		'demandes-inscrites': () =>
			product.listDemandes(coordination, { ...everyDemande, states: ['inscrite'] }),
		demande: () => product.readDemande(coordination, demande),
		'dossier-code': () => product.findDossier(coordination, 'Z0-117'),
		dossier: () => product.readDossier(coordination, dossier),
		'dossier-accord': () => product.readDossierAccord(coordination, dossier),
		accords: () => product.listAccords(coordination, everyAccord),
		'accords-code': () => product.listAccords(coordination, { ...everyAccord, code: 'Z0-1' }),
		'accords-a-regulariser': () =>
			product.listAccords(coordination, { ...everyAccord, toRegularise: true }),
		preparation: () => product.readPreparation(coordination, intervision),
		'feuille-date': () => product.readDateSheet(coordination, intervision),
		invitations: () => product.readInvitations(coordination, intervision),
		relances: () => product.readRelances(coordination, intervision),
		situation: () => product.readSituation(coordination, situation),
		suggestions: () => product.readSuggestions(coordination, situation),
		emargement: () => product.readEmargement(coordination, intervision),
		...afterCalls(product, coordination),
		...evaluationCalls(product, coordination),
		...workCalls(product, coordination),
		retours: () => product.listReturns(coordination, { state: 'manque', poleId: null, year: null }),
		'retours-region': () =>
			product.listReturns(by('demoevaluation'), { state: 'manque', poleId: null, year: null }),
		'retours-annee': () =>
			product.listReturns(by('demoevaluation'), {
				...{ state: 'a-accuser', poleId: null },
				year: new Date().getFullYear() - 3
			}),
		'accueil-association': () => product.readHome(by('demoevaluation')),
		compte: () => product.readAccount(coordination),
		aller: () => product.findPlaces(coordination, 'pôle'),
		journal: () => product.readJournal(watcher, nothing),
		'journal-personne': () => product.readJournal(watcher, { ...nothing, actor: firstCoordination })
	};
}

/** What follows a meeting: as one pôle sees it, as the association does, as whoever was given something. */
function afterCalls(product: Product, coordination: ReturnType<typeof actorOf>) {
	const association = actorOf('demoevaluation', { method: 'demonstration' });
	const day = (ago: number) => parisDay(new Date(Date.now() - ago * 86_400_000));
	const payments = (
		state: Parameters<Product['listIndemnites']>[1]['state'],
		actor = association,
		poleId: string | null = null
	) =>
		product.listIndemnites(actor, {
			...{ state, poleId, from: day(731), until: day(0), page: 0 }
		});
	const suites = (view: 'ouvertes' | 'retard' | 'faites', actor = coordination) =>
		product.listSuites(actor, { view, kind: null, poleId: null, page: 0 });
	const professional = actorOf('p0n3', { method: 'demonstration' });
	return {
		suites: () => suites('ouvertes'),
		'suites-retard': () => suites('retard'),
		'suites-faites': () => suites('faites'),
		'suites-confiees': () => suites('ouvertes', professional),
		'indemnisation-proposees': () => payments('proposee'),
		'indemnisation-a-etablir': () => payments('a-etablir'),
		'indemnisation-a-payer': () => payments('a-payer'),
		'indemnisation-payees': () => payments('paye'),
		'indemnisation-pole': () => payments('a-payer', coordination, 'pole0'),
		'indemnisation-bordereaux': () => product.listBordereaux(association, 0),
		'indemnisation-personne': () => product.readOwnIndemnites(professional)
	} as const;
}

function folderCalls(product: Product, coordination: ReturnType<typeof actorOf>) {
	const fiches = (more: Partial<typeof everyFiche>, personId = firstCoordination) =>
		product.listFiches(actorOf(personId, { method: 'demonstration' }), { ...everyFiche, ...more });
	const people = (more: Partial<typeof everyone>, page = 0) =>
		product.readDirectory(coordination, { ...everyone, ...more }, page);
	return {
		fiches: () => fiches({}),
		'fiches-anciennes': () => fiches({ after: 'c0x60' }),
		'fiches-annee': () => fiches({ year: new Date().getFullYear() - 3, phase: 'archivee' }),
		'fiches-region': () => fiches({}, 'demoevaluation'),
		'fiches-demandeur': () => fiches({}, 'p0n20'),
		annuaire: () => people({}),
		'annuaire-page': () => people({}, 20),
		'annuaire-nom': () => people({ name: 'nomp3' }),
		'annuaire-profession': () => people({ profession: 'pharmacien' }),
		'annuaire-structure': () => people({ structure: 'cab' }),
		'annuaire-archives': () => people({ archived: true }),
		'annuaire-pole': () => people({ poleId: 'pole0' }),
		'annuaire-doublons': () => product.readDuplicates(coordination),
		fiche: () => product.readCard(coordination, 'p0n5'),
		personnes: () => product.searchPeople(coordination, comingIds.intervision, 'nomp0')
	} as const;
}
