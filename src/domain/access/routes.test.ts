import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resourceActions } from './resource-access.ts';
import { routeEntry, routeTable as table } from './route-table.ts';
import { situationActions } from './situation-action.ts';

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

it('[ACS-17] a route without a row answers to nobody', () => {
	expect(routeEntry('/nulle-part')).toBe('closed');
	expect(routeEntry('/healthz')).toBe('open');
	expect(routeEntry('/connexion/[token]')).toBe('open');
	expect(routeEntry('/accueil')).toBe('session');
	expect(routeEntry('/journal')).toBe('session');
});
