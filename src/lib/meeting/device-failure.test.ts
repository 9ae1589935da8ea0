import { describe, expect, it } from 'vitest';
import { browserOf, systemOf, type BrowserContext } from './browser-context.ts';
import { describeDeviceFailure, devicesUnsupported } from './device-failure.ts';

const plain: BrowserContext = {
	browser: 'chrome',
	system: 'windows',
	secure: true,
	permission: null,
	listed: true
};
const said = (name: string, message = '') => Object.assign(new Error(message), { name });

describe('a device that does not open', () => {
	it.each<[string, Error, Partial<BrowserContext>]>([
		['ecartee', said('NotAllowedError', 'Permission dismissed'), {}],
		['refusee', said('NotAllowedError', 'Permission denied'), { permission: 'denied' }],
		['systeme', said('NotAllowedError', 'Permission denied by system'), {}],
		['systeme', said('NotAllowedError', 'Permission denied'), { permission: 'granted' }],
		['refusee', said('NotAllowedError', 'The request is not allowed'), { browser: 'firefox' }],
		['systeme', said('NotFoundError'), { browser: 'firefox', system: 'mac' }],
		['absente', said('NotFoundError'), { browser: 'firefox', system: 'mac', listed: false }],
		['absente', said('NotFoundError'), { listed: false }],
		['occupee', said('NotReadableError', 'Could not start video source'), {}],
		['occupee', said('AbortError', 'Starting videoinput failed'), { browser: 'firefox' }],
		['inconnue', said('OverconstrainedError'), {}]
	])('[PST-5] is « %s » after %s', (kind, error, context) => {
		expect(describeDeviceFailure(error, { ...plain, ...context }).kind).toBe(kind);
	});

	it('[PST-5] on a page that is not secure says so, and not that the browser is old', () => {
		expect(devicesUnsupported({ ...plain, secure: false }).kind).toBe('page');
		expect(devicesUnsupported(plain).kind).toBe('navigateur');
	});

	it('[PST-5] says how to undo a refusal where it was made', () => {
		const denied = said('NotAllowedError', 'Permission denied');
		const steps = (context: Partial<BrowserContext>, error = denied) =>
			describeDeviceFailure(error, { ...plain, ...context }).steps.join(' ');
		expect(steps({})).toContain('à gauche de l’adresse');
		expect(steps({ browser: 'firefox' })).toContain('Effacez le blocage');
		expect(steps({ browser: 'safari', system: 'mac' })).toContain('menu Safari');
		expect(steps({ browser: 'safari', system: 'ios' })).toContain('Réglages du site web');
		const bySystem = said('NotAllowedError', 'Permission denied by system');
		expect(steps({}, bySystem)).toContain('Autoriser les applications de bureau');
		expect(steps({ system: 'mac' }, bySystem)).toContain('Cochez Chrome');
	});

	it('always leaves a way to attend, and never quotes the browser’s own message', () => {
		const failure = describeDeviceFailure(said('?', 'secret detail'), plain);
		expect(failure.advice).toContain('sans image ni son');
		expect(JSON.stringify(failure)).not.toContain('secret detail');
	});
});

it('recognises browsers and systems by what they say', () => {
	const edge = 'Mozilla/5.0 (Windows NT 10.0) Chrome/145 Safari/537.36 Edg/145';
	const ipad = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18.2 Safari/605';
	expect([browserOf(edge), systemOf(edge, 0)]).toEqual(['edge', 'windows']);
	expect([browserOf(ipad), systemOf(ipad, 5)]).toEqual(['safari', 'ios']);
	expect(systemOf(ipad, 0)).toBe('mac');
});
