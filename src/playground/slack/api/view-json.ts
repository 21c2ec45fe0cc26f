// A view as the Web API answers it and the interactions carry it.
import type { JsonRecord } from '../blocks/record.ts';
import { stateValues, viewScope } from '../workspace/inputs.ts';
import type { View } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';

export function viewJson(world: World, view: View): JsonRecord {
  const { definition } = view;
  return {
    id: view.id,
    team_id: world.team.id,
    app_id: world.app.appId,
    app_installed_team_id: world.team.id,
    bot_id: world.app.botId,
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...definition,
    callback_id: definition.callback_id ?? '',
    external_id: definition.external_id ?? '',
    private_metadata: definition.private_metadata ?? '',
    root_view_id: view.rootId,
    previous_view_id: view.previousId ?? null,
    hash: view.hash,
    state: { values: stateValues(world, viewScope(view.id), definition.blocks) },
  };
}
