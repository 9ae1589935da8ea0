/** What a person is told by e-mail about the ways into her account: never a code, a key or an address. */
export type AccountNews =
	| 'cle-ajoutee'
	| 'cle-retiree'
	| 'application-ajoutee'
	| 'application-retiree'
	| 'codes-renouveles'
	| 'code-de-secours-utilise'
	| 'psc-relie'
	| 'psc-delie'
	| 'identification-reinitialisee';
