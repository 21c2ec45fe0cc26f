// Points over passages of many companies' ladders, retold in honest ways and falsified in the usual ones.
import { type Passage, testPassages } from './passages.ts';

const PASSAGES: readonly Passage[] = [
  {
    quotes: [
      'A good demo is insufficient; selling takes more than a demo, even where the buyer is not an expert.',
    ],
    carried: ['A good demo is insufficient, even where the buyer is not an expert.'],
    falsified: [
      'A good demo is sufficient.',
      'Selling takes nothing more than a demo.',
      'Selling takes more than a demo, except where the buyer is not an expert.',
    ],
  },
  {
    quotes: ['- Senior Engineers mentor two junior engineers and review designs from neighbouring teams.'],
    carried: [
      'Two junior engineers are mentored by Senior Engineers, who also review designs from neighbouring teams.',
      "Senior Engineers coach two juniors and check neighbouring teams' designs.",
    ],
    falsified: [
      'Junior engineers mentor two Senior Engineers and review designs from neighbouring teams.',
      'Senior Engineers mentor neighbouring teams and review designs from two junior engineers.',
      'Senior Engineers mentor three junior engineers.',
    ],
  },
  {
    quotes: [
      'The Staff Designer sets the visual language for the whole product. Senior Designers apply it within their area.',
    ],
    carried: [
      'The Staff Designer sets the visual language, and Senior Designers apply it within their area.',
      'The visual language for the whole product is set by the Staff Designer.',
    ],
    falsified: [
      'Senior Designers set the visual language for the whole product.',
      'The Staff Designer applies the visual language that Senior Designers set.',
    ],
  },
  {
    quotes: [
      '## Payments\n\nThe Payments engineer owns the checkout service and keeps fraud low.',
      '## Search\n\nThe Search engineer builds the ranking pipeline and tunes relevance every sprint.',
    ],
    carried: [
      'The Payments engineer owns the checkout service, while the Search engineer builds the ranking pipeline.',
    ],
    falsified: ['The Search engineer builds the ranking pipeline and keeps fraud low.'],
  },
  {
    quotes: [
      'We are hiring an engineer to run our data warehouse.',
      'We are hiring an engineer to run our mobile apps. You will cut crash rates and ship to both app stores.',
    ],
    carried: [
      'One engineer is sought to run the data warehouse, another to run the mobile apps.',
      'The engineer for the mobile apps will cut crash rates and ship to both app stores.',
    ],
    falsified: [
      'The data warehouse engineer will cut crash rates.',
      'An engineer is hired to run the data warehouse and will ship to both app stores.',
    ],
  },
  {
    quotes: ['- Engineering managers report to the Director of Engineering, who reports to the CTO.'],
    carried: ['Engineering managers are under the Director of Engineering, who reports to the CTO.'],
    falsified: [
      'The Director of Engineering reports to the engineering managers.',
      'Engineering managers report to the CTO, who reports to the Director of Engineering.',
      'Engineering managers report to the CTO.',
    ],
  },
  {
    quotes: ['- We are seeking a Data Analyst to work with the Head of Finance on forecasts.'],
    carried: ['A Data Analyst is sought, to work on forecasts with the Head of Finance.'],
    falsified: ['We are seeking a Head of Finance to work with the Data Analyst on forecasts.'],
  },
  {
    quotes: ['- Designers who hold a driving licence can use the company car.'],
    carried: ['The company car can be used by designers with a driving licence.'],
    falsified: ['Designers can use the company car.', 'Designers who speak French can use the company car.'],
  },
  {
    quotes: [
      '- Understand the problem before proposing a solution, and measure the result within one quarter of launch.',
    ],
    carried: ['The result is measured within a quarter of launch.'],
    falsified: ['Propose a solution before understanding the problem.'],
  },
  {
    quotes: ['- Design Leads hire designers, run critiques and set pay bands together with HR.'],
    carried: ['Design Leads hire designers and run critiques.'],
    falsified: ['Designers run critiques and hire Design Leads.'],
  },
  {
    quotes: ['- On-call rotation is optional in the first six months and compulsory afterwards.'],
    carried: ['In the first six months on-call rotation is optional; after that it is compulsory.'],
    falsified: ['On-call rotation is compulsory in the first six months and optional afterwards.'],
  },
  {
    quotes: ['- Principal Engineers spend half of their time on work that spans several teams.'],
    carried: ["Half of a Principal Engineer's time goes to work spanning several teams."],
    falsified: [
      'Engineers spend half of their time on work that spans several teams.',
      'Principal Engineers spend most of their time on work that spans several teams.',
    ],
  },
  {
    quotes: [
      '- The research team hands its findings to design, and design turns them into prototypes for customers to try.',
    ],
    carried: [
      'Findings are handed to design by the research team and turned into prototypes for customers to try.',
    ],
    falsified: [
      'Design hands its findings to the research team.',
      'Customers turn the findings into prototypes for design to try.',
    ],
  },
  {
    quotes: ['- Experience migrating customers from legacy tools to a cloud platform'],
    carried: ['Having moved customers from legacy tools to a cloud platform.'],
    falsified: [
      'Experience migrating customers from a cloud platform to legacy tools.',
      'Experience migrating customers away from a cloud platform.',
    ],
  },
  {
    quotes: [
      'Managers approve time off, while the People team keeps the records and answers questions about parental leave.',
    ],
    carried: ['Time off is approved by managers; records are kept by the People team.'],
    falsified: [
      'The People team approves time off.',
      'Managers keep the records and answer questions about parental leave.',
    ],
  },
  {
    quotes: [
      "We're looking for a designer to shape our onboarding flows.",
      "We're looking for a designer to shape our billing pages. You will run usability tests with finance teams.",
    ],
    carried: [
      'Designers are sought for the onboarding flows and for the billing pages.',
      'The designer who shapes the billing pages will run usability tests with finance teams.',
    ],
    falsified: ['The onboarding designer will run usability tests with finance teams.'],
  },
  {
    quotes: ['You prioritize, the engineering managers determine how much can be scheduled.'],
    carried: [
      'While PMs prioritize, engineering managers decide how much can be scheduled.',
      'How much can be scheduled is determined by the engineering managers.',
    ],
    falsified: [
      'You determine how much can be scheduled, the engineering managers prioritize.',
      'PMs determine how much can be scheduled.',
    ],
  },
  {
    quotes: [
      '- Ensure the design system is used by every team, and review exceptions with the Head of Design once a quarter.',
    ],
    carried: [
      'Make sure all teams use the design system, and go over exceptions with the Head of Design every three months.',
    ],
    falsified: [
      'The Head of Design ensures the design system is used by every team.',
      'Review exceptions with the Head of Design and Legal once a quarter.',
    ],
  },
  {
    quotes: [
      'Staff Engineers are rarely on call, but they write the runbooks that on-call engineers follow.',
    ],
    carried: [
      'Staff Engineers, rarely on call themselves, write the runbooks followed by on-call engineers.',
    ],
    falsified: ['Staff Engineers do not write runbooks.'],
  },
  {
    quotes: [
      'Applicants for this position can expect the hiring process to follow the order below. Please keep in mind that applicants can be declined from the position at any stage of the process.',
    ],
    carried: [
      'Applicants may be declined at any stage of the process.',
      'At every step of hiring, an applicant can still be turned down.',
    ],
    falsified: ['Applicants can decline the position at any stage of the process.'],
  },
  {
    quotes: ['The Director of Design hires Design Managers, and Design Managers hire designers.'],
    carried: ['Designers are hired by Design Managers, who are hired by the Director of Design.'],
    falsified: ['The Director of Design hires designers.'],
  },
  {
    quotes: [
      'The Senior Designer leads design for one product area, mentors junior designers, and reports to the Design Manager. The Staff Designer works across areas and advises the VP of Design.',
    ],
    carried: [
      'The Senior Designer leads design in one product area, while the Staff Designer works across areas.',
    ],
    falsified: [
      'The Staff Designer leads design for one product area.',
      'The Senior Designer advises the VP of Design.',
      'The Staff Designer mentors junior designers.',
    ],
  },
  {
    quotes: [
      "- Write clear, tested code and review teammates' merge requests within one working day.\n- Take part in the on-call rotation after three months.",
    ],
    carried: ["Check colleagues' merge requests inside one working day."],
    falsified: [],
  },
  {
    quotes: [
      'Engineers at level 4 own a service end to end. Engineers at level 5 own a group of services and set technical direction for the team.',
    ],
    carried: [
      'Level 4 engineers own one service end to end, level 5 engineers a group of services.',
      "At level 5, engineers own a group of services and set the team's technical direction.",
    ],
    falsified: ['Engineers at level 4 set technical direction for the team.'],
  },
  {
    quotes: ['- Support the sales team in demos when asked, and pass customer feedback back to product.'],
    carried: [
      'When asked, the sales team is supported in demos, and customer feedback is passed back to product.',
    ],
    falsified: ['The sales team supports you in demos when asked.', 'Support the sales team in demos.'],
  },
  {
    quotes: [
      'Candidates complete a take-home exercise, then meet two engineers for a code walkthrough, and finally talk with the hiring manager.',
    ],
    carried: [
      'After a take-home exercise and a code walkthrough with two engineers, candidates talk with the hiring manager.',
    ],
    falsified: [
      'Candidates talk with the hiring manager before the take-home exercise.',
      'Candidates meet the hiring manager for a code walkthrough.',
    ],
  },
  {
    quotes: [
      'We value people who ask for help early. You will have a buddy during your first month and a career conversation with your manager twice a year.',
    ],
    carried: [
      'In the first month you will have a buddy, and twice a year a career conversation with your manager.',
    ],
    falsified: ['You will have a career conversation with your buddy twice a year.'],
  },
  {
    quotes: [
      '- Security Engineers triage reports within two days and never share details of a finding outside the company.',
    ],
    carried: ['Reports are triaged within two days by Security Engineers.'],
    falsified: [
      'Security Engineers share details of a finding outside the company.',
      'Security Engineers rarely share details of a finding outside the company.',
    ],
  },
  {
    quotes: [
      'A Data Scientist builds models; a Senior Data Scientist also reviews the models of others and presents results to executives.',
    ],
    carried: [
      "Data Scientists build models, while Senior Data Scientists also review others' models and present results to executives.",
      "A Senior Data Scientist reviews others' models and presents results to executives.",
    ],
    falsified: [
      'Data Scientists present results to executives.',
      'A Data Scientist reviews the models of others.',
    ],
  },
];

testPassages(PASSAGES);
