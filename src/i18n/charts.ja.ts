/** The words of the charts on the progress page, in Japanese. */
export const chartsJa = {
	charts: {
		intro: 'この端末に残るあなた自身の記録から数えたものです。ほかの人と比べることはありません。',
		percent: '{{percent}}%',
		listed: '、',
		table: '表で見る',
		none: '－',
		bank: {
			loading: '解答がどの内容に関するものかを示すため、問題を読み込んでいます。',
			failed:
				'問題を読み込めなかったため、解答をレッスンや事例ごとに分けて示すことができません。記録は元のままです。',
			again: 'もう一度読み込む'
		},
		mastery: {
			label: '問題',
			counts: '最後の解答が正解{{right}}問、出題済み{{asked}}問、全{{total}}問',
			proven: '習得済み（事前テスト{{percent}}%）、省くことができます',
			goals: 'レッスンごとの目標'
		},
		gain: {
			title: '学習の前と後',
			need: 'いずれかの立場の事前テストを終えると表示されます。修了テストを終えると、別の問題による結果として隣に並びます。',
			both: '得点は、事前テストが{{before}}%、修了テストが{{after}}%です。問題はそれぞれ異なります。',
			before:
				'事前テストの得点は{{before}}%です。修了テストを終えると、別の問題による結果として隣に並びます。',
			after:
				'修了テストの得点は{{after}}%です。その前に事前テストを受けていないため、比べるものはありません。',
			best: '修了テストの最高は{{best}}%です。図に示すのは最新の結果です。',
			few: '単元ごとの問題数は少なく、一問の正誤で数値が大きく動きます。',
			whole: '全体',
			module: '単元',
			first: '事前テスト',
			final: '修了テスト',
			points: '{{percent}}%（{{questions}}問）'
		},
		signal: {
			title: '事例の判断',
			need: '人身取引の事例と、そうでない事例を、それぞれ{{least}}件以上判断すると表示されます。現在は{{trafficking}}件と{{not}}件です。',
			said: '人身取引の事例{{trafficking}}件のうち、気づいたのは{{hits}}件です。そうでない事例{{not}}件のうち、人身取引と判断したのは{{falseAlarms}}件です。',
			people:
				'見落とした一件ごとに、支配の下に残される人が一人います。誤って疑った一件ごとに、理由なく引き止められ、問いただされ、または送り返される人が一人います。',
			seen: '気づいた割合',
			falseAlarm: '誤って疑った割合',
			chance: '偶然',
			you: 'あなた',
			drawn:
				'事例ごとに最初の判断を数えます。件数が少ないうちは確かなことが言えないため、＋印は0%と100%から半件分だけ離して示しています。',
			measure: '指標',
			value: '値',
			reading: '読み方',
			dPrime: '見分ける力（d′）',
			dPrimeIs: '0は偶然と同じです。1ほどである程度、3ほどでほとんどを見分けています。',
			criterion: '判断の傾き（c）',
			criterionIs: '0より小さければ人身取引と判断しやすく、0より大きければ判断しにくい傾向です。',
			truth: '実際',
			judged: 'あなたの判断',
			diagonal: '太字は、実際のとおりに判断した件数です。'
		},
		calibration: {
			title: '答えの確かさ',
			need: '同じ確かさの解答が{{least}}件以上になると、正解の割合が表示されます。現在の件数は、{{counts}}です。',
			count: '「{{level}}」{{answers}}件',
			said: '正解の割合は、{{shares}}です。',
			share: '「{{level}}」と答えた問題で{{percent}}%',
			tooFew: '解答{{answers}}件（{{least}}件から表示）',
			even: '確信がある解答の正解の割合が、勘で答えたものよりずっと高ければ、確信は手がかりになります。',
			level: '確かさ',
			answers: '解答',
			right: '正解',
			shareRight: '正解の割合',
			meanScore: '平均点',
			certainNotRight: '最後の解答で、確信があっても正解でなかった問題は{{count}}問です。関係するレッスン：'
		},
		trend: {
			title: '聴き取りでの質問',
			need: '質問をした事例を一つ終えると表示されます。',
			one: '開かれた質問と焦点を絞った質問は、合わせて{{percent}}%です。次の回を終えると、変化を見ることができます。',
			said: '開かれた質問と焦点を絞った質問は、合わせて初回が{{first}}%、最新の回が{{last}}%です。',
			order:
				'左ほど、この教材が勧める質問です。右端は、わずかに使うか、使わない質問です。何を質問できるかは、事例によって異なります。',
			drawn: '図に示すのは最新の{{count}}回です。表にはすべての回があります。',
			run: '回',
			total: '質問の数',
			stepBack: '別の回の判断に戻って行った回',
			code: {
				open: '開',
				focused: '絞',
				safety: '安',
				consent: '意',
				closed: '閉',
				leading: '誘',
				blaming: '責'
			}
		},
		time: {
			title: 'これまでの学習',
			need: 'レッスンを読む、問題に答える、事例を終える、用語を復習する、のいずれかを行うと表示されます。',
			said: 'この{{weeks}}週間に学習した日は、{{days}}日です。',
			earlier: 'この{{weeks}}週間の学習はありません。それより前の学習は表にあります。',
			size: '印が大きいほど数が多いことを示します（1、2〜9、10以上の三段階）。',
			kinds: {
				lessons: '読んだレッスン',
				questions: '答えた問題',
				cases: '終えた事例',
				terms: '復習した用語'
			},
			when: '時期',
			upTo: '{{month}}（{{day}}より前）'
		},
		gone: {
			title: '今の教材にないもの',
			text: '次のものは今の教材にありませんが、あなたの記録はそのまま残っています。',
			lessons: 'レッスン',
			questions: '問題',
			scenarios: '事例'
		}
	}
} as const;
