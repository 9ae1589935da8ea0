import type { Actor } from '#domain/access/actor.ts';
import type { DemandeForm } from '#domain/demande/demande.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import { actorOf, startProduct, type Product } from '#tests/support/product/start-product.ts';

/** A demande as a colleague would write it, complete. */
export const demandeForm: DemandeForm = {
	name: 'Marc Delorme',
	profession: 'Médecin généraliste',
	structure: 'Cabinet de la Gare',
	phone: '03 22 00 00 02',
	email: null,
	transmittedBy: '',
	addressee: 'coordination',
	designation: '',
	problem: 'Le traitement ne tient plus et le suivi se distend.',
	demandeurs: ['mg'],
	motifs: ['traitement'],
	problematiques: ['alcool'],
	accord: 'oral',
	accordOn: '2026-11-20',
	exceptionReason: '',
	urgency: 'rapide',
	guests: [{ name: 'Anne Petit', fonction: 'infirmière', reach: '06 00 00 00 00' }]
};

const coordination = actorOf('democoordination');
/** The clinical coordination of another pôle, once `openElsewhere` made both. */
export const elsewhere = actorOf('ailleurs');

type Deposit = Parameters<Product['depositDemande']>[0];

/** Demandes deposited at a real product by the link of the demonstration's pôle. */
export class DemandeDesk {
	readonly product: Product;
	/** The token of the pôle's link. */
	link = '';
	/** How many demandes were sent. */
	sent = 0;

	private constructor(product: Product) {
		this.product = product;
	}

	static async open(url: string | null): Promise<DemandeDesk> {
		const desk = new DemandeDesk(await startProduct(url));
		await desk.readLink();
		return desk;
	}

	async readLink(): Promise<void> {
		const read = await this.product.readDemandeLinks(coordination);
		if (!read.ok) throw new Error(read.why);
		this.link = read.links[0]?.url?.split('/').at(-1) ?? '';
	}

	async openElsewhere(): Promise<void> {
		const { people } = this.product.deps;
		await people.addPole({
			id: 'ailleurspole',
			name: 'Ailleurs',
			code: 'AIL',
			organiser: 'CPTS',
			organiserKind: 'cpts'
		});
		const someone = await people.byId('democoordination');
		if (!someone) throw new Error('no coordination');
		await people.add({ ...someone, id: 'ailleurs', email: 'ailleurs@exemple.fr' });
		await people.grant('ailleurs', 'ailleurspole', 'coordination-clinique');
	}

	/** Each from an address of its own, unless one is given. */
	async deposit(changes: Partial<DemandeForm> = {}, more: Partial<Deposit> = {}) {
		const token = this.product.deps.token();
		this.sent += 1;
		const problem = `${demandeForm.problem} Point numéro ${this.sent}.`;
		const answer = await this.product.depositDemande({
			form: { ...demandeForm, problem, ...changes },
			poleToken: this.link,
			token,
			trap: '',
			openedAt: 0,
			address: `192.0.2.${this.sent}`,
			today: '2026-11-26',
			confirmed: [],
			...more
		});
		return { answer, token };
	}

	/** The same, which must be taken. */
	async deposited(changes: Partial<DemandeForm> = {}, more: Partial<Deposit> = {}) {
		const { answer, token } = await this.deposit(changes, more);
		if (!answer.ok) throw new Error(JSON.stringify(answer));
		const followed = await this.product.readFollowedDemande(token);
		if (!followed.ok) throw new Error(followed.why);
		return { token, id: followed.demande.id };
	}

	/** What the private link says of it. */
	async stateOf(token: string) {
		const followed = await this.product.readFollowedDemande(token);
		return followed.ok ? followed.demande.state : followed.why;
	}

	/** How many demandes there are, wherever they stand. */
	async count(): Promise<number> {
		const listed = await this.product.listDemandes(actorOf('demoassociation'), {
			...{ states: [], poleId: null, urgency: null, days: null, page: 0 }
		});
		if (!listed.ok) throw new Error(listed.why);
		return Object.values(listed.list.counts).reduce((a, b) => a + b, 0);
	}

	async enlist(id: string, guestIds: readonly string[] = []) {
		await makePlace(this.product, demoIntervisionId, 2);
		return this.product.enlistDemande(coordination, id, {
			intervisionId: demoIntervisionId,
			demandeur: 'plus-tard',
			details: null,
			guestIds,
			confirmed: []
		});
	}

	async read(id: string, actor: Actor = coordination) {
		const answer = await this.product.readDemande(actor, id);
		if (!answer.ok) throw new Error(answer.why);
		return answer.demande;
	}
}
