ALTER TABLE "demande_link" DROP CONSTRAINT "demande_link_token_unique";--> statement-breakpoint
ALTER TABLE "demande_link" ADD COLUMN "link_hash" text;--> statement-breakpoint
ALTER TABLE "demande_link" ADD COLUMN "link_seed" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_handed_by" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "introduced_by" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "vouched_by" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "vouched_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_link_handed_by_person_id_fk" FOREIGN KEY ("link_handed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_introduced_by_person_id_fk" FOREIGN KEY ("introduced_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_vouched_by_person_id_fk" FOREIGN KEY ("vouched_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participant_link_handed_by" ON "participant" USING btree ("link_handed_by");--> statement-breakpoint
CREATE INDEX "person_introduced_by" ON "person" USING btree ("introduced_by");--> statement-breakpoint
CREATE INDEX "person_vouched_by" ON "person" USING btree ("vouched_by");--> statement-breakpoint
ALTER TABLE "demande_link" DROP COLUMN "token";--> statement-breakpoint
ALTER TABLE "demande_link" ADD CONSTRAINT "demande_link_link_hash_unique" UNIQUE("link_hash");