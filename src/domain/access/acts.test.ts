import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { liveMessages } from '#domain/realtime/live-message.ts';
import { actTable } from './act-table.ts';
import { messageTable } from './message-table.ts';
import { resourceActions } from './resource-access.ts';
import { routeTable } from './route-table.ts';
import { situationActions } from './situation-action.ts';

const served = /(?:^|\/)\+(page\.server|server|page)\.(?:ts|svelte)$/;
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback'];

/** What a file of a route answers to. The module itself is asked: what it spreads from elsewhere counts. */
async function actsOf(path: string, kind: string): Promise<readonly string[]> {
	if (kind === 'page') return ['page'];
	const loaded: Record<string, unknown> = await import(
		/* @vite-ignore */ resolve('src/routes', path)
	);
	if (kind === 'server') return Object.keys(loaded).filter((name) => methods.includes(name));
	return Object.keys(Object(loaded['actions'])).map((name) => `?/${name}`);
}

const found: string[] = [];
for (const path of readdirSync('src/routes', { recursive: true, encoding: 'utf8' })) {
	const kind = served.exec(path)?.[1];
	if (!kind) continue;
	const route = `/${path.replace(served, '')}`;
	for (const act of await actsOf(path, kind)) found.push(`${route} ${act}`);
}
const listed = Object.entries(actTable).flatMap(([route, acts]) =>
	Object.keys(acts).map((act) => `${route} ${act}`)
);

it('[ACS-17] every form action, method and page has its row: what it asks of the decisions', () => {
	expect(found.filter((act) => !listed.includes(act))).toEqual([]);
});

it('[ACS-17] no row without a form action, a method or a page', () => {
	expect(listed.filter((act) => !found.includes(act))).toEqual([]);
});

it('[ACS-17] every message of the meeting socket has its row, and no row is without a message', () => {
	expect(Object.keys(messageTable).sort()).toEqual([...liveMessages].sort());
});

it('[ACS-17] the row of a route is the sum of its acts', () => {
	const sums = Object.entries(actTable).map(([route, acts]) => [
		route,
		[...new Set(Object.values(acts).flatMap((row) => row.split(' ')))].sort()
	]);
	const rows = Object.entries(routeTable).map(([route, row]) => [route, row.split(' ').sort()]);
	expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(rows));
});

it('[ACS-17] messages ask for actions that the decisions know', () => {
	const known: readonly string[] = [...resourceActions, ...situationActions];
	expect(Object.values(messageTable).filter((word) => !known.includes(word))).toEqual([]);
});
