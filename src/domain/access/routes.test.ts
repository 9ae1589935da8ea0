import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resourceActions } from './resource-access.ts';
import { situationActions } from './situation-action.ts';

/**
 * Who may open each route: `public`, `session` (the answer holds only what is the person's own),
 * `demonstration`, `token` (its own secret), or the actions that the use-case behind it asks for.
 */
const table: Readonly<Record<string, string>> = {
	'/': 'public',
	'/accessibilite': 'public',
	'/aide': 'public',
	'/vos-donnees': 'public',
	'/healthz': 'public',
	'/connexion': 'public',
	'/connexion/[token]': 'token',
	'/connexion/cle': 'token',
	'/connexion/cle/defi': 'public',
	'/connexion/confirmer': 'session',
	'/invitation/[token]': 'token',
	'/invitation/[token]/code': 'token',
	'/compte': 'session',
	'/compte/cle': 'session',
	'/compte/cle/defi': 'session',
	'/compte/application': 'session',
	'/compte/perdu': 'reinitialiser-identification',
	'/deconnexion': 'public',
	'/essayer/[personId]': 'demonstration',
	'/boite-aux-lettres': 'demonstration',
	'/boite-aux-lettres/[id]': 'demonstration',
	'/boite-aux-lettres/[id]/intervision.ics': 'demonstration',
	'/maintenance/archive': 'token',
	'/api/livekit/webhook': 'token',
	'/accueil': 'session',
	'/intervisions/nouvelle': 'creer-intervision',
	'/intervisions/[id]': 'preparer-intervision inscrire-situation inviter',
	'/intervisions/[id]/emargement': 'voir-emargement corriger-emargement',
	'/intervisions/[id]/situations/[situationId]': 'lire-demande enregistrer-accord inviter',
	'/porte/[id]': 'entrer-dans-intervision',
	'/porte/[id]/intervision.ics': 'entrer-dans-intervision',
	'/salle/[id]': 'entrer-dans-intervision',
	'/api/situations/[id]/contexte': 'lire-brouillon',
	'/api/situations/[id]/nom-a-surveiller': 'ecrire-brouillon',
	'/api/situations/[id]/maintiens': 'finaliser',
	'/api/situations/[id]/finaliser': 'finaliser',
	'/fiches': 'voir-fiches',
	'/fiches/abandon/[situationId]': 'abandonner-brouillon',
	'/fiches/[id]': 'lire-fiche lire-logistique signer archiver',
	'/fiches/[id]/fiche.pdf': 'lire-fiche',
	'/journal': 'voir-journal'
};

const files = /(?:^|\/)\+(?:page|server|page\.server)\.(?:svelte|ts)$/;
const onDisk = new Set(
	readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((path) => files.test(path))
		.map((path) => `/${path.replace(files, '')}`)
);

it('[ACS-17] every route has its row: who may open it', () => {
	expect([...onDisk].filter((route) => !(route in table))).toEqual([]);
});

it('[ACS-17] no row without a route', () => {
	expect(Object.keys(table).filter((route) => !onDisk.has(route))).toEqual([]);
});

it('[ACS-17] every row names what the decisions know', () => {
	const known = ['public', 'session', 'token', 'demonstration', ...resourceActions];
	const words: readonly string[] = [...known, ...situationActions];
	const unknown = Object.values(table)
		.flatMap((row) => row.split(' '))
		.filter((word) => !words.includes(word));
	expect(unknown).toEqual([]);
});

it('[ACS-17] the routes open without a session are exactly those written here', () => {
	const hooks = readFileSync('src/hooks.server.ts', 'utf8');
	const list = /const open = new Set\(\[([^)]*)\]\)/.exec(hooks)?.[1] ?? '';
	const open = [...list.matchAll(/'([^']+)'/g)].map(([, route]) => route);
	const written = Object.entries(table)
		.filter(([, who]) => ['public', 'token', 'demonstration'].includes(who))
		.map(([route]) => route);
	expect(open.sort()).toEqual(written.sort());
});
