// Conversation pickers that ask for a response URL get one for what was picked.
import { elementsOf } from '../blocks/elements-of.ts';
import type { JsonRecord } from '../blocks/record.ts';
import { currentValue, viewScope } from '../workspace/inputs.ts';
import type { User, View } from '../workspace/model.ts';
import { issueResponseUrl } from '../workspace/response-urls.ts';
import type { World } from '../workspace/world.ts';

export function responseUrls(world: World, user: User, view: View): readonly JsonRecord[] {
  return elementsOf(view.definition.blocks).flatMap((placed) => {
    const { element, blockId } = placed;
    const asks = 'response_url_enabled' in element && element.response_url_enabled === true;
    const channel = currentValue(world, viewScope(view.id), placed);
    if (!asks || typeof channel !== 'string') return [];
    return [
      {
        block_id: blockId,
        action_id: element.action_id,
        channel_id: channel,
        response_url: issueResponseUrl(world, user.id, channel),
      },
    ];
  });
}
