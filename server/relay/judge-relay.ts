import type { SeenRelay } from './look-at-relay.ts';

/**
 * [PST-19] What is dangerous about a relay, in French sentences: these stop the start, since whoever finds it on the
 * Internet could walk into the network that it stands in.
 */
export function dangersOfRelay(seen: readonly SeenRelay[]): readonly string[] {
	const dangers = seen.flatMap(({ opensToStrangers, leadsInside }) => [
		...(opensToStrangers
			? ['Le relais laisse passer n’importe qui, sans passe : ajoutez use-auth-secret à coturn.']
			: []),
		...(leadsInside.length > 0
			? [
					`Le relais mène à l’intérieur du réseau (${leadsInside.join(', ')}) : reprenez les denied-peer-ip du modèle de coturn.`
				]
			: [])
	]);
	return [...new Set(dangers)];
}

/**
 * [PST-20] Why the relay would be of no use to those who need it. Said loudly, without stopping the start: whoever needs
 * no relay meets as before, and this machine is not always where the relay can be reached from.
 */
export function faultsOfRelay(seen: readonly SeenRelay[]): readonly string[] {
	return seen.flatMap((one) => {
		const fault = faultOf(one);
		return fault === null ? [] : [`${one.url} : ${fault}`];
	});
}

function faultOf({ line, opensToStrangers, believesPass, leadsToMedia }: SeenRelay): string | null {
	if (line === 'muet') return 'personne ne répond (coturn arrêté, ou port fermé).';
	if (line === 'certificat')
		return 'les navigateurs refuseront ce certificat (expiré, autre nom, ou autorité inconnue).';
	if (opensToStrangers) return null;
	if (!believesPass)
		return 'les passes de LiveKit y sont refusés : TURN_SECRET n’est pas le même des deux côtés, ou une horloge est déréglée.';
	if (leadsToMedia === false)
		return 'il ne mène pas au serveur de visio : allowed-peer-ip doit être LIVEKIT_NODE_IP.';
	return null;
}
