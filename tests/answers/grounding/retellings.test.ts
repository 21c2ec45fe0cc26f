// Passages of more companies' ladders: what carries a retelling, and what a small change makes of it.
import { type Passage, testPassages } from './passages.ts';

const PASSAGES: readonly Passage[] = [
  {
    quotes: [
      '### Site Reliability Engineer II\n\n- Automates away repetitive toil and shares the tooling with sister teams.\n- Takes part in the incident rotation after a three month onboarding period.',
    ],
    carried: [
      'Repetitive toil gets automated away, and sister teams are given the tooling.',
      'SREs at this level automate toil and, after three months of onboarding, join the incident rotation.',
    ],
    falsified: [
      'Takes part in the incident rotation after a six month onboarding period.',
      'Keeps the tooling to the own team instead of sharing it with sister teams.',
      'Takes part in the incident rotation before the onboarding period is over.',
    ],
  },
  {
    quotes: [
      'Sales Development Representatives book meetings for Account Executives; they do not negotiate prices or sign contracts.',
    ],
    carried: [
      'Negotiating prices and signing contracts is not the job of Sales Development Representatives, who book meetings for Account Executives.',
      'SDRs set up meetings for Account Executives but neither negotiate prices nor sign contracts.',
    ],
    falsified: [
      'Sales Development Representatives negotiate prices and sign contracts.',
      'Account Executives book meetings for Sales Development Representatives.',
      'Account Executives do not negotiate prices or sign contracts.',
    ],
  },
  {
    quotes: [
      '- Our Recruiters partner with hiring managers to write job descriptions, screen applicants, and run debriefs after every on-site.',
    ],
    carried: [
      'Job descriptions are written, applicants screened and debriefs run after each on-site by Recruiters partnering with hiring managers.',
      'Working hand in hand with hiring managers, recruiters draft job ads, vet those who apply and lead a debrief after every on-site.',
      'Recruiters run a debrief after each on-site.',
    ],
    falsified: [
      'Hiring managers partner with applicants to write job descriptions.',
      'Applicants screen recruiters before every on-site.',
      'Recruiters screen applicants by video and run debriefs after every on-site.',
    ],
  },
  {
    quotes: [
      'The Office Manager keeps the budget under €50,000 a year and reports spending to Finance every month.',
    ],
    carried: [
      'Each month the Office Manager reports what is spent to Finance, and keeps the yearly budget below €50,000.',
      'Spending is reported to Finance monthly.',
    ],
    falsified: [
      'The Office Manager reports spending to Finance every quarter.',
      'The Office Manager keeps the budget over €50,000 a year.',
      'Finance reports spending to the Office Manager every month.',
    ],
  },
  {
    quotes: [
      '## Staff Engineer\n\nStaff Engineers set technical direction across at least two teams, write the design documents for changes that cross team borders, and sponsor one engineer a year for promotion.',
    ],
    carried: [
      'Across two teams or more, technical direction is set by Staff Engineers.',
      'Each year a Staff Engineer sponsors one engineer for promotion.',
      'Design documents for changes crossing team borders are written by Staff Engineers.',
    ],
    falsified: [
      'Staff Engineers sponsor two engineers a year for promotion.',
      'Senior Engineers set technical direction across at least two teams.',
      'Staff Engineers write the design documents for one team a year and sponsor changes that cross team borders.',
    ],
  },
  {
    quotes: [
      'Our sales engineers demo the product, answer security questionnaires and build proofs of concept; quota is carried by the account executives alone.',
    ],
    carried: [
      "Demos, security questionnaires and proofs of concept are the sales engineers' work.",
      'The product is demoed by sales engineers, who also answer security questionnaires and build proofs of concept.',
    ],
    falsified: [
      'Quota is carried by the sales engineers alone.',
      'Sales engineers do not build proofs of concept.',
    ],
  },
  {
    quotes: [
      'Managers hold one-on-ones with each direct report every two weeks and share a written summary within a day.',
    ],
    carried: [
      'Every fortnight managers have a one-on-one with each of their direct reports and share a summary in writing within one day.',
      'One-on-ones are held with every direct report every other week.',
    ],
    falsified: [
      'Managers hold one-on-ones with each direct report every week.',
      'Each direct report holds one-on-ones with managers and shares a written summary.',
    ],
  },
  {
    quotes: ['You have shipped at least one mobile app used by more than 10,000 people.'],
    carried: [
      'Having shipped one or more mobile apps with over 10,000 users is expected.',
      "You've released a minimum of one mobile app which more than 10,000 people use.",
    ],
    falsified: [
      'You have shipped at least one mobile app used by more than 100,000 people.',
      'You have shipped at most one mobile app used by more than 10,000 people.',
      'You have led the team behind at least one mobile app used by more than 10,000 people.',
    ],
  },
  {
    quotes: [
      '## Level 3: Senior Designer\n\nLeads projects end to end, from research to hand-off. Presents work to directors and takes their critique well. Mentors one or two designers.',
      '## Level 4: Lead Designer\n\nShapes the design strategy of a whole business unit. Presents work to the executive team. Manages up to five designers.',
    ],
    carried: [
      'A Senior Designer presents to directors and a Lead Designer to the executive team.',
      'At Level 4, the design strategy of an entire business unit is shaped.',
      'Projects are led end to end by the Senior Designer, from research through hand-off.',
    ],
    falsified: [
      'Senior Designers present work to the executive team.',
      'Senior Designers shape the design strategy of a whole business unit.',
      'Lead Designers manage up to seven designers.',
    ],
  },
  {
    quotes: ['Apprentices pair with a mentor every day and may push code only after a review.'],
    carried: [
      'Code may be pushed by apprentices only once it has been reviewed.',
      'Every day apprentices are paired with a mentor.',
    ],
    falsified: [
      'Apprentices may push code without a review.',
      "Apprentices review the mentor's code before it is pushed.",
    ],
  },
  {
    quotes: [
      'Level 2 technicians repair devices on their own; Level 1 technicians assist them and order spare parts.',
    ],
    carried: [
      'While Level 1 technicians help and order the spare parts, those at Level 2 repair devices independently.',
      'Spare parts are ordered by Level 1 technicians.',
    ],
    falsified: [
      'Level 2 technicians assist and order spare parts.',
      'Level 1 technicians repair devices on their own.',
      'Level 2 technicians assist Level 1 technicians.',
    ],
  },
  {
    quotes: ["We hire for attitude and train for skill, so we don't mind gaps in your CV."],
    carried: [
      'Breaks in your career are no problem, because skills can be taught and attitude is what gets you hired.',
      'Gaps in a CV are not minded, since hiring is for attitude and training for skill.',
    ],
    falsified: ['We hire for skill and train for attitude.', 'We mind gaps in your CV.'],
  },
  {
    quotes: [
      '- Loves to teach: runs workshops for newcomers, answers questions in the forum and never makes people feel stupid for asking.',
    ],
    carried: [
      'Nobody who asks is made to feel stupid, and newcomers can attend workshops.',
      'Runs workshops for newcomers and answers forum questions.',
    ],
    falsified: [
      'Makes people feel stupid for asking.',
      'Newcomers run workshops and answer questions in the forum.',
    ],
  },
  {
    quotes: [
      'Helps support the work of their peers both on the team and in the community at large, by pair programming, reviewing, and providing mentoring.',
    ],
    carried: [
      "Supports peers' work, on the team and in the wider community alike, through pair programming, reviews and mentoring.",
      'The work of peers is supported by pair programming, reviewing and mentoring.',
    ],
    falsified: [
      'Peers support their work by pair programming, reviewing, and providing mentoring.',
      'Helps support the work of their peers by pair programming, reviewing, and writing tests.',
    ],
  },
];

testPassages(PASSAGES);
