CREATE TABLE "pack" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "pack_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE INDEX "pack_change" ON "pack" USING btree ("workspace_id","change_no");