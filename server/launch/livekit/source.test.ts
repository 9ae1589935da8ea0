import { describe, expect, it } from 'vitest';
import { findLivekit, type Probes } from './source.js';

const quiet = {
	step: <T>(_: string, work: (detail: () => void) => Promise<T>) => work(() => {}),
	say: () => {}
};

function probes(found: Partial<Record<keyof Probes, boolean>>): {
	probes: Probes;
	asked: string[];
} {
	const asked: string[] = [];
	const look = (name: keyof Probes): boolean => {
		asked.push(name);
		return found[name] ?? false;
	};
	const path = (name: keyof Probes) => () => Promise.resolve(look(name) ? `/${name}` : null);
	return {
		asked,
		probes: {
			givenUrl: () => (look('givenUrl') ? 'wss://video.exemple.fr' : undefined),
			onPath: path('onPath'),
			cached: path('cached'),
			release: path('release'),
			go: path('go'),
			docker: () => Promise.resolve(look('docker'))
		}
	};
}

const ORDER: (keyof Probes)[] = ['givenUrl', 'onPath', 'cached', 'release', 'go', 'docker'];

describe('findLivekit', () => {
	it.each(ORDER.map((name, index) => [name, index] as const))(
		'[RUN-4] stops at %s and asks nothing after it',
		async (name, index) => {
			const machine = probes({ [name]: true });
			const source = await findLivekit(machine.probes, quiet);
			expect(machine.asked).toEqual(ORDER.slice(0, index + 1));
			if (name === 'givenUrl') expect(source).toEqual({ kind: 'given' });
			else if (name === 'docker') expect(source).toEqual({ kind: 'docker' });
			else expect(source).toEqual({ kind: 'program', path: `/${name}` });
		}
	);

	it('[RUN-5] goes on without video when there is none', async () => {
		expect(await findLivekit(probes({}).probes, quiet)).toEqual({ kind: 'none' });
	});
});
