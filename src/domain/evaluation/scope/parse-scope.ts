import type { Scope } from './scope.ts';

/** Reads back what `scopeKey` writes; null on anything else. */
export function parseScope(key: string): Scope | null {
	if (key === 'region') return { kind: 'region' };
	const [kind, ...rest] = key.split(':');
	const name = rest.join(':');
	if (name === '') return null;
	if (kind === 'bassin') return { kind, bassin: name };
	return kind === 'pole' ? { kind, poleId: name } : null;
}
