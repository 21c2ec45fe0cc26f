// Pairs of words of which one cannot stand for the other; every word left of the bar opposes every word right of it.

export const ANTONYMS = `
increase raise grow expand boost gain extend upscale | reduce decrease cut lower shrink lessen diminish drop limit minimize downsize
high higher highest top upper | low lower lowest bottom
more most greater larger bigger | less least fewer smaller
large big huge major | small little tiny minor
broad wide | narrow
long longer lengthy | short shorter brief
near | far distant
strong stronger robust solid deep thorough | weak weaker shallow superficial cursory
good great excellent outstanding | bad poor mediocre terrible
improve | lower
better best improve | worse worst worsen degrade deteriorate
internal internally inside inward | external externally outside outward
before prior ahead | after behind following
first initial opening | last final closing
next upcoming future forward | previous past former backward back last
new novel | old existing outdated
early earlier | late later
start begin launch open | stop end finish close
add include introduce | remove exclude omit drop delete
accept approve welcome adopt | reject decline refuse
allow permit enable let encourage | forbid prevent prohibit ban discourage disallow
support help assist back facilitate unleash enable ease | oppose hinder obstruct undermine impede hamper
always constantly continuously | never occasionally
all every | none no
everyone everybody | nobody
often frequently regularly commonly usually | rarely seldom infrequently irregularly occasionally
proactive proactively | reactive reactively passively
actively active | passively passive
independent independently autonomously alone | dependent jointly together supervision supervised
clear clearly transparent | unclear vague opaque ambiguous secret
simple easy straightforward | complex difficult hard complicated
fast quick rapid quickly | slow slowly gradual
public publicly open | private confidential closed secret
remote | onsite office
buy purchase acquire | sell divest
win | lose
success successful succeed | failure unsuccessful fail
likely probable | unlikely improbable
willing eager ready | unwilling reluctant
able capable | unable incapable
popular | unpopular
sufficient enough adequate | insufficient inadequate
possible feasible | impossible infeasible
necessary needed required essential | unnecessary optional needless
relevant | irrelevant
appropriate suitable proper | inappropriate unsuitable improper
legitimate genuine real | fake bogus illegitimate
trusted reliable stable | unreliable unstable volatile
stability certainty | instability uncertainty
calm | panic stress chaos
specific particular | general generic
common usual typical | rare unusual
unique different | identical same ordinary
single sole one | multiple several many
shared common joint | separate individual
formal | informal
flexible adaptable | rigid inflexible strict
written | oral verbal spoken
full-time | part-time
domestic national | foreign international
loose | tight
voluntarily willingly | reluctantly unwillingly grudgingly
quantitative | qualitative
direct directly | indirect indirectly
full complete entire whole | partial incomplete half
automatic automate automated | manual manually
modern contemporary current | outdated obsolete legacy traditional
temporary interim | permanent
primary main central core | secondary minor peripheral
prioritize promote upgrade elevate | deprioritize demote downgrade
centralize | decentralize
simultaneously concurrently parallel | sequentially consecutively
short-term | long-term
positive | negative
optimistic | pessimistic
agree align consensus | disagree misalign conflict
praise | criticize
satisfied happy pleased | dissatisfied unhappy
love like enjoy | hate dislike loathe
attract draw | repel deter
protect secure | expose endanger attack
create build produce generate | destroy dismantle
maintain keep retain preserve | abandon neglect discard
advance progress proceed | retreat regress
lead | follow
lead head own chair | participate help assist attend join contribute
teach coach mentor | 
speak talk | listen
give provide send offer | receive take withhold
free | paid
profit revenue income | loss cost
strength | weakness
opportunity | threat
advantage benefit | disadvantage drawback
ambitious bold | modest timid cautious
realistic attainable | unrealistic unattainable
explicit | implicit
experienced seasoned | inexperienced novice
expert specialist | beginner layman novice
knowledgeable familiar aware | unaware ignorant unfamiliar
excited enthusiastic keen passionate | indifferent bored
interested | uninterested
trust | distrust mistrust
respect | disregard
resolve solve | cause create
unblock unlock unleash free | block lock restrict
include | exclude
join | leave
hire recruit | fire dismiss
together jointly collaborate cooperate | separately alone compete
upstream | downstream
horizontal | vertical
maximum | minimum
import | export
quality | quantity
local | global worldwide
loosely | closely tightly
seldom | often
accessible available | inaccessible unavailable
visible | hidden invisible
consistent consistently | inconsistent inconsistently
efficient efficiently | inefficient inefficiently
effective effectively | ineffective ineffectively
correct right | incorrect wrong
attention | neglect
identify notice recognize spot acknowledge listen consider respect | overlook ignore miss
supervised | unsupervised
near-term | long-term
tailored custom | standard generic
voluntary | compulsory mandatory
majority most | minority few
both | either
above over beyond | below under beneath
up upward | down downward
`;
