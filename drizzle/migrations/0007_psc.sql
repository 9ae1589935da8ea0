CREATE TABLE "psc_identity" (
	"person_id" text PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"name_id" text NOT NULL,
	"rpps" text,
	"activities" jsonb NOT NULL,
	"chosen" text,
	"linked_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "psc_identity_rpps_unique" UNIQUE("rpps"),
	CONSTRAINT "psc_identity_name_id" UNIQUE("issuer","name_id")
);
--> statement-breakpoint
CREATE TABLE "psc_logout" (
	"jti_hash" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psc_pending" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"person_id" text,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psc_session" (
	"session_id" text PRIMARY KEY NOT NULL,
	"sub" text NOT NULL,
	"sid" text,
	"acr" text NOT NULL,
	"sealed_hint" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "rpps" text;--> statement-breakpoint
ALTER TABLE "psc_identity" ADD CONSTRAINT "psc_identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psc_pending" ADD CONSTRAINT "psc_pending_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psc_session" ADD CONSTRAINT "psc_session_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "psc_logout_expires" ON "psc_logout" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "psc_pending_person" ON "psc_pending" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "psc_pending_expires" ON "psc_pending" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "psc_session_sub" ON "psc_session" USING btree ("sub");--> statement-breakpoint
CREATE INDEX "psc_session_sid" ON "psc_session" USING btree ("sid");--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_rpps" UNIQUE("rpps");