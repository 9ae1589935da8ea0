import { isLoopback } from '#server/launch/address.js';
import { startPscProvider } from './start-provider.js';

/**
 * Starts the simulator of Pro Santé Connect and adds it to the environment of the application: in a demonstration on
 * this machine that is registered nowhere, and nowhere else (compliance.md §4: never in production).
 * @param {import('#server/launch/settings.js').Settings} settings
 * @param {NodeJS.ProcessEnv} appEnv completed in place
 * @param {(text: string) => void} say
 * @returns {Promise<(() => Promise<void>) | null>} what stops it, if we started it
 */
export async function addPscProvider({ demonstration, host, origin }, appEnv, say) {
	if (!demonstration || !isLoopback(host) || appEnv.PSC_ISSUER) return null;
	const provider = await startPscProvider(origin);
	if (!provider) {
		say('Le simulateur de Pro Santé Connect ne démarre pas : son bouton n’est pas montré.');
		return null;
	}
	Object.assign(appEnv, provider.env);
	return provider.stop;
}
