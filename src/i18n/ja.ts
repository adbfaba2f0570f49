import { chartsJa } from './charts.ja.ts';
import { resultsJa } from './results.ja.ts';
import { pathJa } from './path.ja.ts';
import { reviewJa } from './review.ja.ts';
import { scenariosJa } from './scenarios.ja.ts';

import type { Words } from './words.ts';

/** Every word of the interface in Japanese. Japanese has no plural, so `_other` alone is used. */
export const ja: Words = {
	common: {
		otherLanguage: 'English',
		skip: '本文へ移動',
		menu: 'ページ',
		course: '目次',
		review: '復習',
		progress: '進み具合',
		about: 'この教材について',
		search: '検索',
		leaflet: '助けが必要なとき（12言語）',
		glossary: '用語集',
		facts: '事実と出典',
		licence: '文章：CC BY 4.0 プログラム：MIT',
		help: '日本国内で身の危険が迫っているときは、警察へ110番してください。',
		save: {
			loading: '記録を開いています',
			saved: 'この端末に保存済み',
			saving: '保存しています',
			'not-saved': '保存できていません',
			'not-kept': 'このページを閉じるまでの間だけ残ります',
			retry: 'もう一度試す',
			why: 'このブラウザーは、このサイトの記録を残しません。続きから学ぶには、「進み具合」のページでファイルに保存してください。'
		},
		noScript:
			'読むだけなら、JavaScriptがなくても使えます。解答、事例演習、進み具合の記録にはJavaScriptが必要です。'
	},
	failed: {
		title: '問題が発生しました',
		text: 'このページを表示できませんでした。学習の記録には影響ありません。',
		notFound: 'ページが見つかりません',
		notFoundText: 'アドレスが変わったか、入力に誤りがあるようです。すべてのページは目次からたどれます。',
		toCourse: '目次へ'
	},
	count: {
		lawAsOf: '法令は{{date}}までの状況に基づきます。',
		minutes_one: '{{count}}分',
		minutes_other: '{{count}}分',
		questions_one: '{{count}}問',
		questions_other: '{{count}}問'
	},
	start: {
		title: 'はじめに',
		continue: '前回の続きから',
		choose: 'どの立場で学びますか',
		chooseHint: 'レッスンを、立場に合わせた順序で学びます。いつでも変えられます。',
		chosen: '選択中',
		pick: 'この順序で学ぶ',
		inLesson: 'レッスン「{{title}}」',
		inQuiz: '小テスト「{{title}}」',
		inScenario: '事例演習「{{title}}」',
		inPretest: '事前テスト「{{title}}」',
		inPosttest: '修了テスト「{{title}}」',
		inReview: '復習',
		lessons: 'レッスン{{lessons}}本、約{{minutes}}分',
		privacy: '登録も名前も要りません。追跡もしません。学習の記録はこの端末だけに残り、いつでも消去できます。'
	},
	course: {
		title: '目次',
		yourPath: '選択中の順序：{{track}}',
		choosePath: '立場を選ぶ',
		all: '全体の目次',
		allCases: '事例演習の一覧（冊子と進行役の手引き）',
		quiz: '小テスト',
		scenario: '事例演習',
		new: '未着手',
		opened: '途中',
		read: '読了',
		passed: '合格',
		played: '実施済み',
		proven: '習得済み',
		toPath: 'テスト・評価・修了',
		toReview: '復習',
		best: '最高{{percent}}%',
		done: '{{of}}項目のうち{{done}}項目が完了'
	},
	lesson: {
		readings: '用語にふりがなを付ける',
		contents: 'この単元の内容',
		goals: 'このレッスンの目標',
		reviewed: '最終確認日 {{date}}',
		sources: '出典',
		sourcesHint: '番号を付けた記述ごとに、根拠となる箇所と、いつの時点のものかを示します。',
		previous: '前へ',
		next: '次へ',
		markRead: '読み終えた',
		isRead: '読了',
		toQuiz: 'この単元の小テスト',
		toCourse: '目次',
		turn: '前後のレッスン',
		leftAt: '前回の続きへ移動',
		asOf: '{{date}}時点',
		checkedOn: '{{date}}確認',
		status: { current: '現行', history: '当時の記述', unconfirmed: '未確認' },
		seen: {
			full: '全文を確認',
			excerpt: '一部を確認',
			copy: '他サイトの転載で確認'
		},
		term: '用語',
		formerly: '旧称：{{term}}',
		then: '当時',
		now: '現在',
		noteBox: '補足',
		careful: '注意',
		danger: 'してはならないこと'
	},
	check: {
		title: '確認問題',
		single: '一つ選んでください。',
		multiple: '当てはまるものをすべて選んでください。',
		order: '最初のものが一番上に来るように並べ替えてください。',
		match: 'それぞれに当てはまる答えを選んでください。',
		passage: '文章の中から、当てはまる箇所をすべて選んでください。',
		judgement: '判断を一つ選び、その根拠となる事実を選んでください。',
		short: '短い言葉か数字で答えてください。',
		typed: '解答',
		youWrote: 'あなたの解答：',
		unforeseen: 'あらかじめ用意した答えの中に、同じものがありません。次の答えと見比べてください。',
		up: '上へ',
		down: '下へ',
		moved: '「{{text}}」は{{of}}件中{{place}}番目です',
		unmatched: '選んでください',
		rightlyLeft: '選ばなくて正解',
		rightPlace: '正しくは{{place}}番目',
		rightMatch: '正解：{{match}}',
		decide: '判断',
		reasons: '判断の根拠',
		verdicts: {
			trafficking: '人身取引の疑いが強い',
			not: '人身取引ではない',
			unclear: 'まだ判断できない'
		},
		sure: {
			each: 'どのくらい確かですか。選ぶと答え合わせに進みます。',
			end: 'どのくらい確かですか。選ぶと次の問題に進みます。'
		},
		certainty: { 1: '勘で答えた', 2: 'たぶん合っている', 3: '確信がある' },
		sureFirst: 'どのくらい確かかを選ぶと、答え合わせに進みます。',
		giveUp: 'わからない',
		again: 'もう一度解く',
		verdict: {
			right: '正解です。',
			rightByGuess: '正解です。勘で答えたので、復習でもう一度出ます。',
			partly: '一部正解です。',
			partlyCertain: '一部正解です。確信があったので、復習で早めに出ます。',
			wrong: '正解ではありません。',
			wrongCertain: '正解ではありません。確信があったので、復習で最初に出ます。',
			changed:
				'解答したあとに正解が変わりました。当時の得点（{{percent}}%）はそのまま残り、復習で出題されます。',
			shown: '正解はこのとおりです。復習でもう一度出ます。'
		},
		chosen: 'あなたの解答',
		isRight: '正しい',
		isWrong: '正しくない',
		missed: 'これも正解',
		empty: 'まだ答えていないところがあります。',
		basis: '根拠',
		reveal: '解答を見る'
	},
	quiz: {
		title: '小テスト：{{module}}',
		intro: 'この単元から{{questions}}を出題します。合格は{{pass}}%以上です。何度でも受けられます。',
		start: '始める',
		position: '第{{at}}問（全{{of}}問）',
		next: '次の問題へ',
		finish: '結果を見る',
		finished: '結果',
		result: '{{percent}}%',
		passed: '合格です。合格基準は{{pass}}%でした。',
		failed: 'まだ合格していません。合格基準は{{pass}}%でした。',
		review: '読み直すとよいレッスン',
		nothing: '全問正解でした。',
		toReview: '間違えたところを復習する',
		again: 'もう一度受ける',
		newAttempt: '新しく問題を選び直します。今回の結果も残ります。',
		earlier: 'これまでの結果',
		attempt: '{{date}} {{percent}}%'
	},
	...scenariosJa,
	...chartsJa,
	...resultsJa,
	...pathJa,
	...reviewJa,
	progress: {
		title: '進み具合',
		none: 'まだ学習を始めていません。読んだこと、答えたこと、判断したことが、この端末だけに記録されます。',
		modules: '単元',
		tracks: '立場別の順序',
		lessons: 'レッスン',
		quiz: '小テスト',
		cases: '事例演習',
		of: '{{of}}のうち{{done}}',
		notTaken: '未受験',
		best: '最高{{percent}}%、合格基準{{pass}}%',
		quizPassed: '合格、最高{{percent}}%',
		quizOpen: '未合格、最高{{percent}}%',
		complete: '完了',
		yours: '選択中',
		record: '学習の記録',
		recordHint:
			'学習の内容は、一覧としてこの端末に残っています。ファイルに保存して別の端末に移すことも、消去することもできます。',
		count_one: '{{count}}件',
		count_other: '{{count}}件',
		export: 'ファイルに保存',
		import: 'ファイルを読み込む',
		importHint: 'ファイルの内容を、この端末の記録に加えます。今ある記録は上書きされません。',
		imported: 'ファイルから、この端末になかった{{count}}件を加えました。',
		importedNone: 'ファイルの内容は、すべてこの端末にありました。',
		unreadable: 'この版では読めない記録が{{count}}件あります。そのまま残しています。',
		erase: '記録を消去する',
		eraseAsk: 'この端末に残っている学習の記録をすべて消去しますか。元に戻すことはできません。',
		eraseYes: '消去する',
		eraseNo: '残しておく',
		erased: '記録を消去しました。',
		eraseFailed: 'ブラウザーが消去を受け付けませんでした。記録は元のまま残っています。',
		refusal: {
			'too-large':
				'このファイルは、記録としては大きすぎます。この教材で保存したファイルを選んでください。今ある記録は元のままです。',
			'not-json':
				'このファイルは読めません。壊れているか、途中で切れています。元の端末で保存し直してください。今ある記録は元のままです。',
			'not-a-record':
				'これはこの教材の記録ではありません。「進み具合」のページで保存したファイルを選んでください。今ある記録は元のままです。',
			'other-course':
				'この記録は別の教材（{{course}}）のものです。その教材で開いてください。今ある記録は元のままです。',
			newer:
				'このファイルは、より新しい版（形式{{version}}）で保存されています。先にこの教材を更新してください。今ある記録は元のままです。',
			damaged:
				'このファイルの{{position}}件目（項目「{{field}}」）が壊れています。元の端末で保存し直してください。今ある記録は元のままです。'
		}
	},
	about: {
		title: 'この教材について',
		what: 'どのような教材か',
		isText:
			'日本における人身取引から人を守るための研修教材です。警察官、入国審査官・入国警備官、検察官、そして市民講座の参加者を対象としています。出発点は2004年から2008年の三つの公開文書です。その後、法律は変わりました。当時の記述は日付を添えて歴史として示し、現在の内容を並べて記しています。',
		not: 'この教材ではないもの',
		notText:
			'法律相談でも、公式の指針でもなく、いずれの機関の承認も受けていません。修了しても、誰かが被害者であるかどうかを判断する資格が得られるわけではありません。弁護士と実務家による確認は、まだ済んでいません。',
		facts: '記述の根拠',
		factsText:
			'{{facts}}件の記述が{{sources}}件の資料に基づいており、それぞれに該当箇所と時点を示しています。このうち{{unconfirmed}}件は公式の本文で確認できていません。その旨を本文中に明記し、出題の根拠には用いていません。',
		privacy: 'プライバシー',
		privacyText:
			'登録、名前、クッキー、追跡は一切なく、他のサイトへの通信もありません。学習の内容はこの端末のこのブラウザーに残り、「進み具合」のページで消去できます。同じ端末を後から使う人には見えてしまいます。ページを閉じても、ブラウザーの閲覧履歴は消えません。',
		fiction: '登場人物と事例',
		fictionText:
			'事例に登場する人物と場所は、すべて架空のものです。演習事例の約四割は人身取引ではありません。ないところに人身取引を見てしまうことも、人を傷つけるからです。',
		trainers: '講師の方へ',
		trainersText:
			'好きな数字を出題コードとして決めて伝えると、その場の全員に同じ事前テストと修了テストが出ます。学習者は、氏名のない結果をファイルかコードで提出できます。集計は、講師の端末の中だけで行われます。',
		trainersCases: '紙で行う事例の冊子と、進行役の手引き',
		trainersResults: 'グループの結果を集計する',
		proof: '事例演習の検証',
		proofText:
			'この版を公開する前に、すべての事例のすべての状況を機械でたどり、次のことを確かめました。どの場面と結末にも到達できること、行き止まりや堂々巡りがないこと、安全な選択だけで合格できること、重大な行為の後に合格となる結末がないこと。同じ数値と、最短の安全な道筋、各事例の識別値は次のファイルにあります：',
		proofCase: '事例',
		proofSituations: '状況の数',
		proofEndings: '結末',
		proofScore: '得点の幅',
		proofLongest: '最長の回',
		proofLongestOf: '選択{{choices}}回、{{minutes}}分',
		proofPass: '最短の合格',
		proofPassOf: '{{of}}分のうち{{minutes}}分',
		edition: '第{{edition}}版。法令は{{date}}までの状況に基づきます。',
		sources: '資料一覧',
		sourcesHint: 'この教材が引用する資料と、どこまで確認したかを示します。'
	},
	search: {
		title: '検索',
		label: 'レッスン・用語・事実を検索',
		hint: '検索はこの端末の中だけで行われます。入力した言葉はどこにも送られません。',
		loading: '教材を読み込んでいます…',
		failed: '教材を読み込めませんでした。接続を確かめて、もう一度お試しください。',
		again: 'もう一度試す',
		none: '「{{query}}」は見つかりませんでした。別の言葉にするか、言葉を減らしてください。',
		some: '{{count}}件見つかりました',
		lesson: 'レッスン',
		term: '用語',
		fact: '事実',
		noScript: '検索にはJavaScriptが必要です。使えないときは、目次と用語集をご利用ください。'
	},
	glossary: {
		title: '用語集',
		intro: 'この教材で使う用語の日本語と英語、読み方です。',
		formerly: '旧称：{{term}}',
		later: '現在の名称：{{term}}'
	},
	facts: {
		title: '事実と出典',
		intro:
			'この教材に出てくる数字、日付、条文、機関、電話番号のすべてを、出典、いつの時点のものか、最後に確認した日、次に確認する期限とともに示します。',
		reviewBy: '次の確認期限：{{date}}'
	},
	figure: {
		ground: '出典',
		role: '役割を選ぶ',
		everyone: 'すべて',
		then: '2004年の図',
		now: '現在',
		open: 'レッスン',
		source: '出典：{{source}}（{{date}}時点）',
		noNumber: '－ {{empty}}',
		except: '合計が内訳の和と一致しない箇所：{{why}}',
		unconfirmed: '未確認：{{why}}',
		hours: '受付',
		spoken: '対応言語',
		free: '通話無料',
		paid: '通話料がかかる',
		checkedOn: '{{date}}確認'
	}
};
